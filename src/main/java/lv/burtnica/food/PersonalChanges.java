package lv.burtnica.food;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.burtnica.people.DataFile;
import lv.burtnica.people.Held;
import lv.burtnica.people.Leaving;
import lv.burtnica.people.Person;
import lv.burtnica.people.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which parcels, prices, foods and sizes somebody changed last, by their name as it was shown then. */
@Component
@Order(50)
class PersonalChanges implements PersonalData {

    /** Stands for whoever changed it. An empty name would say that nobody did, and that it is as the starter files brought it. */
    private static final String SOMEBODY = "–";

    private static final Map<String, String> NAMES =
            Map.of("parcel", "changed_by", "price_list", "changed_by", "kitchen", "changed_by", "food_fact", "said_by");

    private final JdbcClient store;
    private final FoodShelf shelf;

    PersonalChanges(JdbcClient store, FoodShelf shelf) {
        this.store = store;
        this.shelf = shelf;
    }

    @Override
    public Set<Column> columns() {
        return NAMES.entrySet().stream().map(entry -> new Column(entry.getKey(), entry.getValue())).collect(Collectors.toSet());
    }

    @Override
    public List<Held> held(Person person) {
        var number = of(person).values().stream().mapToLong(Long::longValue).sum();
        return number == 0 ? List.of() : List.of(Held.count("food.held", number));
    }

    @Override
    public void export(Person person, DataFile file) {
        file.put("changedLast", of(person));
    }

    @Override
    public void forget(Leaving leaving) {
        NAMES.forEach((table, column) -> leaving.names()
                .forEach(name -> store.sql("update " + table + " set " + column + " = :nobody where " + column + " = :name")
                        .param("nobody", SOMEBODY)
                        .param("name", name)
                        .update()));
        AfterCommit.run(shelf::reload);
    }

    private Map<String, Long> of(Person person) {
        var found = new HashMap<String, Long>();
        if (!person.shownName().isEmpty()) {
            NAMES.forEach((table, column) -> found.put(table, store.sql("select count(*) from " + table + " where " + column + " = :name")
                    .param("name", person.shownName())
                    .query(Long.class)
                    .single()));
        }
        return found;
    }
}
