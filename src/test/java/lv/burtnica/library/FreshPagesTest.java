package lv.burtnica.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import lv.burtnica.library.ready.ReadyFilter;
import lv.burtnica.library.ready.SeenTables;
import lv.burtnica.library.ready.StoreVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A page is never older than what it shows, and stays ready while something else is written. */
class FreshPagesTest extends ShelfTest {

    private static final String RECIPE = "/biblioteka/lv/receptes/" + OMELETTE;
    private static final String OF_OMELETTE = " where recipe_key = '" + OMELETTE + "' and language = 'lv'";
    private static final String OF_LINES = " where recipe_id in (select id from recipe" + OF_OMELETTE + ")";
    private static final String OF_WINTER = " where booklet_id in (select id from booklet where booklet_key = 'ziemas-krajumi')";
    private static final String NOTHING = "update recipe set minutes = minutes where recipe_key = 'nav tadas'";
    /** How often an edition was downloaded may be some minutes old; every download would make all pages anew. */
    private static final String COUNTS = "download_count";
    private static final Pattern TABLE = Pattern.compile("(?i)(?:from|join)\\s+([a-z_]+)");

    @Autowired
    private JdbcClient store;

    @Autowired
    private DataSource source;

    @Autowired
    private StoreVersion version;

    @Autowired
    private PlatformTransactionManager transactions;

    private final List<Runnable> takenBack = new ArrayList<>();

    @BeforeEach
    void behindTheFilter() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean(ReadyFilter.class)).apply(springSecurity()).build();
    }

    @AfterEach
    void takeBack() {
        takenBack.reversed().forEach(Runnable::run);
        takenBack.clear();
    }

    private void change(String statement, String back) {
        takenBack.add(() -> store.sql(back).update());
        store.sql(statement).update();
    }

    /** What somebody does to what the shelf shows, and how it is taken back. */
    enum Change {
        TITLE("receptes/" + OMELETTE, "update recipe set title = 'Cita omlete'" + OF_OMELETTE,
                "update recipe set title = 'Omlete no olu pulvera'" + OF_OMELETTE),
        STEP("receptes/" + OMELETTE, "update recipe_step set text = concat('Vispirms: ', text)" + OF_LINES,
                "update recipe_step set text = replace(text, 'Vispirms: ', '')" + OF_LINES),
        FACES("receptes/" + OMELETTE, "insert into recipe_face (id, recipe_id, given_on, good, so_so, bad)"
                + " select -77, id, current_date, 7, 0, 0 from recipe" + OF_OMELETTE, "delete from recipe_face where id = -77"),
        SHELF("burtnicas", "update edition set title = 'Pārdēvēta'" + OF_WINTER, "update edition set title = 'Ziemas krājumi'" + OF_WINTER),
        EDITION("burtnicas/ziemas-krajumi", "update edition set pages = pages + 1" + OF_WINTER,
                "update edition set pages = pages - 1" + OF_WINTER),
        CORRECTION("labojumi", "insert into safety_correction (recipe_id, number, noticed_at, contained_before, may_contain_before,"
                + " notes_before, contained, may_contain, notes) select id, 900, current_timestamp, 'celery', '', '', 'eggs', '', ''"
                + " from recipe" + OF_OMELETTE, "delete from safety_correction where number = 900");

        private final String page;
        private final String there;
        private final String back;

        Change(String page, String there, String back) {
            this.page = page;
            this.there = there;
            this.back = back;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChangeShowsAtOnce(Change change) {
        var address = "/biblioteka/lv/" + change.page;
        var before = main(address);
        assertThat(main(address)).isEqualTo(before);
        change(change.there, change.back);
        assertThat(main(address)).isNotEqualTo(before);
        takeBack();
        assertThat(main(address)).isEqualTo(before);
    }

    private String main(String address) {
        return page(address).select("main").text();
    }

    @Test
    void aRecipeThatIsTakenFromTheShelfIsGoneAtOnceAndComesBack() {
        var published = header(answer(RECIPE), "ETag");
        change("update recipe set state = 'WITHDRAWN'" + OF_OMELETTE, "update recipe set state = 'PUBLISHED'" + OF_OMELETTE);
        assertThat(answer(RECIPE, "If-None-Match", published).getHeader("ETag")).as("in English only").isNotEqualTo(published);
        takeBack();
        assertThat(header(answer(RECIPE), "ETag")).isEqualTo(published);
    }

    @Test
    void anotherNameLeadsThereAsSoonAsItIsKnown() {
        assertThat(answer("/biblioteka/lv/receptes/pavisam-cita-omlete").getStatus()).isEqualTo(404);
        change("insert into recipe_other_name (other_key, recipe_key) values ('pavisam-cita-omlete', '" + OMELETTE + "')",
                "delete from recipe_other_name where other_key = 'pavisam-cita-omlete'");
        assertThat(answer("/biblioteka/lv/receptes/pavisam-cita-omlete").getStatus()).isEqualTo(301);
    }

    @Test
    void whatIsTakenBackBeforeItIsDoneIsNeverShown() {
        var before = page(RECIPE).text();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            store.sql("update recipe set title = 'Nekad' where recipe_key = '" + OMELETTE + "'").update();
            status.setRollbackOnly();
        });
        assertThat(page(RECIPE).text()).isEqualTo(before);
    }

    @Test
    void everyWayOfSpeakingToTheStoreIsHeard() throws SQLException {
        try (var connection = source.getConnection(); var plain = connection.createStatement()) {
            assertThat(after(() -> plain.execute("select 1"))).isFalse();
            connection.setAutoCommit(false);
            assertThat(after(() -> {
                plain.addBatch(NOTHING);
                plain.executeBatch();
                connection.commit();
            })).isTrue();
            connection.setAutoCommit(true);
        }
        assertThat(after(() -> {
            try (var connection = source.getConnection(); var prepared = connection.prepareStatement(NOTHING)) {
                prepared.execute();
            }
        })).isTrue();
        assertThat(after(() -> store.sql(NOTHING).update())).isTrue();
        try (var connection = source.getConnection()) {
            assertThat(connection).isEqualTo(connection).isNotEqualTo(source);
            assertThat(connection.isWrapperFor(Connection.class)).isTrue();
            assertThatThrownBy(() -> connection.prepareStatement("update nav_tadas set a = 1").executeUpdate())
                    .isInstanceOf(SQLException.class);
        }
    }

    private boolean after(Step step) throws SQLException {
        var before = version.number();
        step.run();
        return version.number() > before;
    }

    private interface Step {

        void run() throws SQLException;
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipe_draft", "person", "trail_entry", "download_count", "card", "lesson_day", "correction_follower", "shedlock"})
    void whatReadersDoNotSeeLeavesPagesReady(String table) {
        var before = version.number();
        new TransactionTemplate(transactions).executeWithoutResult(status -> store.sql("delete from " + table + " where 1 = 0").update());
        assertThat(version.number()).isEqualTo(before);
    }

    @Test
    void whatIsSaidToBeUnseenIsThere() {
        var there = new TreeSet<>(store.sql("select lower(table_name) from information_schema.tables").query(String.class).list());
        assertThat(there).containsAll(SeenTables.UNSEEN);
    }

    /** The other way round: what a page of the shelf asks the store for is watched. */
    @Test
    void noPageReadsATableThatIsNotWatched() {
        var read = new TreeSet<String>();
        for (var address : List.of(
                "", "/receptes", "/receptes?meklet=zupa", RECIPE.substring(14), "/receptes/" + BUCKWHEAT, "/burtnicas",
                "/burtnicas/ziemas-krajumi", "/burtnicas/nekas", "/receptes/nekas", "/produkti", "/ko-gatavot?paka=lv-2013&ir=olas", "/kurss",
                "/kurss/1", "/labojumi", "/labojumi.xml", "/jaunumi.xml", "/opds.xml", "/privatums", "/citas-vietnes", "/ielikt",
                "/burtnicas/ziemas-krajumi/attels.png", "/burtnicas/ziemas-krajumi/1/a5.pdf", "/receptes/" + BUCKWHEAT + "/attels.png")) {
            for (var language : List.of("lv", "en")) {
                read.addAll(tablesReadBy("/biblioteka/" + language + address));
            }
        }
        read.addAll(tablesReadBy("/sitemap.xml"));
        assertThat(read).contains("recipe", "edition", "recipe_line", COUNTS);
        read.remove(COUNTS);
        assertThat(read).doesNotContainAnyElementsOf(SeenTables.UNSEEN);
    }

    private Set<String> tablesReadBy(String address) {
        store.sql(NOTHING).update();
        var own = Thread.currentThread().getName();
        var said = new ListAppender<ILoggingEvent>();
        var loggers = List.of("org.hibernate.SQL", "org.springframework.jdbc.core.JdbcTemplate").stream()
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        said.start();
        loggers.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(said);
        });
        try {
            assertThat(answer(address).getStatus()).isNotEqualTo(500);
        } finally {
            loggers.forEach(logger -> {
                logger.detachAppender(said);
                logger.setAdditive(true);
                logger.setLevel(null);
            });
        }
        var tables = new TreeSet<String>();
        said.list.stream().filter(event -> event.getThreadName().equals(own))
                .forEach(event -> TABLE.matcher(event.getFormattedMessage()).results()
                        .forEach(found -> tables.add(found.group(1).toLowerCase(Locale.ROOT))));
        return tables;
    }
}
