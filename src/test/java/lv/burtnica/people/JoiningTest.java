package lv.burtnica.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Joining.CardClosedException;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Joining by a card, on a real store: each test has people and a group of its own. */
class JoiningTest extends ViewTest {

    private static final String WORDS = "priede kanna lācis tilts";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private CardDesk cards;

    @Autowired
    private Joining joining;

    @Autowired
    private SignInNames names;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient store;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String address = mark;
    private Person coordinator;
    private Person worker;
    private long group;

    @BeforeEach
    void makeAGroup() {
        coordinator = TestPeople.add(application, "koordinatore " + mark, Role.COORDINATOR);
        worker = TestPeople.add(application, "darbiniece " + mark, Role.WORKER);
        group = groups.make("Grupa " + mark, coordinator).id();
        groups.put(worker.id(), group, coordinator);
    }

    /** Other tests begin with a store in which nobody has an account. */
    @AfterEach
    void leaveNobodyBehind() {
        store.sql("delete from support_group where id = ?").param(group).update();
        store.sql("delete from person where sign_in_key like ?").param("%" + mark + "%").update();
    }

    @Test
    void aCardMakesAMemberOfItsGroupOnce() {
        var code = card();
        assertThat(joining.read(code.toLowerCase().replace("-", " "), address)).isEqualTo(new OpenCard("Grupa " + mark, null));
        var joined = joining.join(code, wanted("anna"), Texts.LATVIAN);
        assertThat(joined.role()).isEqualTo(Role.MEMBER);
        assertThat(people.in(group, worker)).contains(joined);
        assertThat(cards.openIn(group, worker)).isEmpty();
        assertThatThrownBy(() -> joining.read(code, address)).isInstanceOf(CardClosedException.class);
        assertThatThrownBy(() -> joining.join(code, wanted("cita"), Texts.LATVIAN)).isInstanceOf(CardClosedException.class);
    }

    @Test
    void aCardUsedByTwentyAtTheSameTimeLetsOneIn() throws InterruptedException {
        var code = card();
        try (var crowd = Executors.newFixedThreadPool(8)) {
            var all = crowd.invokeAll(IntStream.range(0, 20)
                    .<Callable<Boolean>>mapToObj(n -> () -> {
                        joining.join(code, wanted("viens" + n), Texts.LATVIAN);
                        return true;
                    })
                    .toList());
            assertThat(all.stream().filter(done -> done.state() == Future.State.SUCCESS)).hasSize(1);
        }
        assertThat(people.in(group, worker)).hasSize(2);
    }

    @Test
    void aWholeRoomJoinsAtTheSameTime() throws InterruptedException {
        var codes = cards.forGroup(group, 15, worker).stream().map(NewCard::code).toList();
        try (var room = Executors.newFixedThreadPool(8)) {
            var all = room.invokeAll(IntStream.range(0, 15)
                    .<Callable<Person>>mapToObj(n -> () -> joining.join(codes.get(n), wanted("kopā" + n), Texts.LATVIAN))
                    .toList());
            assertThat(all).allMatch(done -> done.state() == Future.State.SUCCESS);
        }
        assertThat(people.in(group, worker)).hasSize(16);
    }

    @Test
    void aWithdrawnCardAndOneThatRanOutAreClosed() {
        var withdrawn = card();
        cards.withdraw(cards.openIn(group, worker).getFirst().id(), worker);
        assertThatThrownBy(() -> joining.read(withdrawn, address)).isInstanceOf(CardClosedException.class);
        var old = card();
        store.sql("update card set expires_at = created_at where group_id = ?").param(group).update();
        assertThatThrownBy(() -> joining.read(old, address)).isInstanceOf(CardClosedException.class);
        assertThatThrownBy(() -> joining.join(old, wanted("vēla"), Texts.LATVIAN)).isInstanceOf(CardClosedException.class);
    }

    @Test
    void theStoreKeepsOnlyTheHashOfACode() {
        var code = card();
        var kept = store.sql("select code_hash from card where group_id = ?").param(group).query(String.class).single();
        assertThat(kept).hasSize(64).doesNotContain(code).doesNotContain(code.replace("-", ""));
    }

    @Test
    void aTakenNameIsRefusedAlsoInOtherCapitalsAndLeavesTheCardOpen() {
        joining.join(card(), wanted("žanete"), Texts.LATVIAN);
        var code = card();
        assertThatThrownBy(() -> joining.join(code, wanted("ZANETE"), Texts.LATVIAN)).isInstanceOf(NameTakenException.class);
        assertThat(joining.read(code, address).group()).isEqualTo("Grupa " + mark);
    }

    @Test
    void whatThePageShouldHaveRefusedIsRefusedHereToo() {
        var code = card();
        for (var wrong : List.of(
                new NewAccount(" ", "", WORDS),
                new NewAccount("a".repeat(101), "", WORDS),
                new NewAccount("anna " + mark, "a".repeat(101), WORDS),
                new NewAccount("anna " + mark, "", "īss"),
                new NewAccount("anna " + mark, "", "g".repeat(201)))) {
            assertThatThrownBy(() -> joining.join(code, wrong, Texts.LATVIAN)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(joining.read(code, address).group()).isEqualTo("Grupa " + mark);
    }

    @Test
    void aNewCardReplacesThePassphraseOnlyWhenItIsUsed() {
        var anna = joining.join(card(), wanted("anna"), Texts.LATVIAN);
        var first = cards.forReturning(anna.id(), worker).code();
        var second = cards.forReturning(anna.id(), worker).code();
        assertThatThrownBy(() -> joining.read(first, address)).as("replaced by the second").isInstanceOf(CardClosedException.class);
        assertThat(joining.read(second, address).returning()).isEqualTo(anna);
        assertThat(matches(anna, WORDS)).isTrue();
        assertThat(joining.comeBack(second, "egle bumba pele sniegs").id()).isEqualTo(anna.id());
        assertThat(matches(anna, WORDS)).isFalse();
        assertThat(matches(anna, "Egle  Bumba Pele Sniegs")).isTrue();
        assertThatThrownBy(() -> joining.comeBack(second, WORDS)).isInstanceOf(CardClosedException.class);
    }

    @Test
    void aCardForSomebodyIsNoWayToMakeAnAccountNorTheOtherWayRound() {
        var anna = joining.join(card(), wanted("anna"), Texts.LATVIAN);
        var back = cards.forReturning(anna.id(), worker).code();
        assertThatThrownBy(() -> joining.join(back, wanted("cita"), Texts.LATVIAN)).isInstanceOf(CardClosedException.class);
        var fresh = card();
        assertThatThrownBy(() -> joining.comeBack(fresh, WORDS)).isInstanceOf(CardClosedException.class);
    }

    @Test
    void whoGuessesCodesHasToWait() {
        for (var n = 0; n < 41; n++) {
            // What can be no code is counted too, and is not hashed, which takes its time.
            var guess = n % 10 == 0 ? "AAA-AAA-AAA" : "AAA-AAA";
            assertThatThrownBy(() -> joining.read(guess, address)).isInstanceOf(CardClosedException.class);
        }
        var code = card();
        assertThatThrownBy(() -> joining.read(code, address)).isInstanceOf(TooManyTriesException.class);
        assertThat(joining.read(code, "citur " + mark).returning()).isNull();
    }

    @Test
    void oneSignsInByTheShownNameToo() {
        var anna = joining.join(card(), new NewAccount("a" + mark, "Ānna Žīgure " + mark, WORDS), Texts.LATVIAN);
        assertThat(accounts.loadUserByUsername("anna zigure " + mark).getUsername()).isEqualTo(anna.signInName());
        assertThat(accounts.loadUserByUsername(" A" + mark.toUpperCase() + " ").getUsername()).isEqualTo(anna.signInName());
    }

    @Test
    void aShownNameThatTwoPeopleHaveSignsNeitherIn() {
        joining.join(card(), new NewAccount("a1" + mark, "Jānis " + mark, WORDS), Texts.LATVIAN);
        joining.join(card(), new NewAccount("a2" + mark, "jānis " + mark, WORDS), Texts.LATVIAN);
        assertThatThrownBy(() -> accounts.loadUserByUsername("Jānis " + mark)).hasMessageContaining("No account");
    }

    @Test
    void aFreeNameIsThoughtOf() {
        var taken = "x" + mark;
        joining.join(card(), new NewAccount(taken, "", WORDS), Texts.LATVIAN);
        assertThat(names.suggest(taken.toUpperCase() + " no Rucavas", Texts.LATVIAN)).isEqualTo(taken + "2");
        assertThat(names.suggest("Žanete Ķirse", Texts.LATVIAN)).startsWith("zanete");
        assertThat(names.suggest("  ", Texts.LATVIAN)).matches("\\p{Ll}{3,11}\\d*");
        assertThat(names.suggest("<script>", Texts.ENGLISH)).isEqualTo("script");
        assertThat(names.suggest("ﷺ".repeat(50), Texts.LATVIAN)).hasSizeLessThanOrEqualTo(34);
    }

    private String card() {
        return cards.forGroup(group, 1, worker).getFirst().code();
    }

    private NewAccount wanted(String name) {
        return new NewAccount(name + " " + mark, "", WORDS);
    }

    private boolean matches(Person person, String typed) {
        return passwords.matches(typed, accounts.loadUserByUsername(person.signInName()).getPassword());
    }
}
