package lv.burtnica.recipe.pantry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Foods that do each other's work in a pot without any other change: parboiled rice for rice, any plain oil for another. */
final class StandIns {

    private static final List<Set<String>> GROUPS = List.of(
            Set.of("risi", "risi_tvaiceti"),
            Set.of("rapsu_ella", "saulespuku_ella"),
            Set.of("piena_pulveris", "vajpiena_pulveris"),
            Set.of("makaroni", "makaroni_pilngraudu"),
            Set.of("lecas", "lecas_sarkanas"),
            Set.of("biezpiens", "biezpiens_5", "biezpiens_vajpiena"),
            Set.of("skabais_krejums", "skabais_krejums_20"));

    private StandIns() {}

    /** The foods that may be taken instead, without the food itself. */
    static Set<String> of(String food) {
        var others = new HashSet<String>();
        GROUPS.stream().filter(group -> group.contains(food)).forEach(others::addAll);
        others.remove(food);
        return others;
    }
}
