package lv.burtnica.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lv.burtnica.people.CardDesk;
import lv.burtnica.people.GroupDesk;
import lv.burtnica.people.Joining;
import lv.burtnica.people.NewAccount;
import lv.burtnica.people.PeopleDesk;
import lv.burtnica.people.Role;
import lv.burtnica.people.SignUp;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Coming in by every way there is, right and wrong, leaves neither a secret nor a name in the log. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsInLogTest extends ServerTest {

    private static final String OWN_WORDS = "zaļš zirnis brokastīs";
    private static final String WRONG_WORDS = "sarkans zirnis vakariņās";

    @Autowired
    private CardDesk cards;

    @Autowired
    private GroupDesk groups;

    @Autowired
    private Joining joining;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private SignUp signUp;

    /** Another test's application may have turned the log off for the whole process. */
    @BeforeEach
    void turnTheLogOn() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
    }

    @Test
    void cardsAndSigningInLeaveNothing(CapturedOutput log) throws Exception {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var coordinator = TestPeople.add(application, "Koordinatore " + mark, Role.COORDINATOR);
        var group = groups.make("Grupa " + mark, coordinator);
        var code = cards.forGroup(group.id(), 1, coordinator).getFirst().code();
        ask("/karte/" + code);
        joining.read(code, mark);
        var joined = joining.join(code, new NewAccount("anna" + mark, "Anna Bērziņa " + mark, OWN_WORDS), Texts.LATVIAN);
        assertThat(signIn(joined.signInName(), WRONG_WORDS)).contains("/ienakt");
        assertThat(signIn(joined.signInName(), OWN_WORDS)).doesNotContain("/ienakt");
        var session = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID")).findFirst().orElseThrow().getValue();
        ask("/es");
        var back = cards.forReturning(joined.id(), coordinator).code();
        ask("/karte/" + back);
        ask("/karte/" + code + "%0aERROR%20forged");
        people.change(joined.id(), Role.WORKER, coordinator);
        LoggerFactory.getLogger(getClass()).info("the log is on");
        assertThat(log.getAll())
                .contains("the log is on")
                .doesNotContain(mark, code, code.replace("-", ""), back, OWN_WORDS, WRONG_WORDS, session, "ERROR forged", "$2a$", "{phrase}");
    }

    @Test
    void theFirstAccountsLinkIsOfNoUseOnceItIsUsed(CapturedOutput log) throws Exception {
        var link = signUp.inviteFirst();
        if (link.isPresent()) {
            var name = "pirma" + UUID.randomUUID();
            signUp.accept(link.get(), new NewAccount(name, name, OWN_WORDS), Texts.LATVIAN);
            assertThat(log.getAll()).doesNotContain(name, OWN_WORDS);
        }
        assertThat(signUp.inviteFirst()).as("there is somebody now").isEmpty();
    }
}
