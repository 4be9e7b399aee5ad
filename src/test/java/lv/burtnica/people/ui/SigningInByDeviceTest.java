package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import lv.burtnica.Burtnica;
import lv.burtnica.kit.FormSecret;
import lv.burtnica.people.CardDesk;
import lv.burtnica.people.Joining;
import lv.burtnica.people.OwnAccount.WrongPassphraseException;
import lv.burtnica.people.Passkey;
import lv.burtnica.people.PasskeyDesk;
import lv.burtnica.people.PasskeyRefusedException;
import lv.burtnica.people.PeopleDesk;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.TestDevice;
import lv.burtnica.people.TestPeople;
import lv.burtnica.wording.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.RequestContextFilter;
import tools.jackson.databind.json.JsonMapper;

/** Devices that are taken in, sign in, are removed, and all that must not work. */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
@Transactional
class SigningInByDeviceTest {

    private static final String WORDS = "priede kanna lācis tilts";

    @Autowired
    private PasskeyDesk desk;

    @Autowired
    private PeopleDesk people;

    @Autowired
    private CardDesk cards;

    @Autowired
    private Joining joining;

    @Autowired
    private SessionRegistry sessions;

    @Autowired
    private JdbcClient store;

    @Autowired
    private WebApplicationContext application;

    private MockMvc browser;
    private Person milda;

    @BeforeEach
    void somebodyIsSignedIn() {
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        // Another test may have left somebody sitting there.
        TestSecurityContextHolder.clearContext();
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(new RequestContextFilter())
                .apply(springSecurity())
                .build();
        milda = TestPeople.add(application, "Milda ar telefonu", Role.MEMBER, WORDS);
        TestPeople.signIn(milda);
    }

    @AfterEach
    void standUp() {
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void aDeviceThatWasTakenInSignsIn() throws Exception {
        var device = takenIn("Mans telefons");
        assertThat(desk.own()).extracting(Passkey::label).containsExactly("Mans telefons");
        var session = new MockHttpSession();
        var before = session.getId();
        var answer = answer(session, device.show(question(session)));
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        assertThat(answer.getResponse().getContentAsString()).contains("\"authenticated\":true").contains("\"redirectUrl\":\"/\"");
        var language = Objects.requireNonNull(answer.getResponse().getCookie(Language.COOKIE));
        assertThat(language.getValue()).as("the own language").isEqualTo("lv");
        assertThat(Objects.requireNonNull(signedIn(session)).getName()).isEqualTo(milda.signInName());
        assertThat(signedIn(session).getAuthorities()).extracting(Object::toString).containsExactly("ROLE_MEMBER");
        assertThat(session.getId()).as("a new number at sign-in").isNotEqualTo(before);
        assertThat(trail()).containsSubsequence("PASSKEY_ADDED", "SIGNED_IN_BY_DEVICE");
    }

    @Test
    void theSessionEndsWithAllOthersOfThePerson() throws Exception {
        var device = takenIn("Mans telefons");
        var session = new MockHttpSession();
        answer(session, device.show(question(session)));
        var known = User.withUsername(milda.signInName()).password("").roles("MEMBER").build();
        assertThat(sessions.getAllSessions(known, false)).extracting("sessionId").contains(session.getId());
        people.change(milda.id(), Role.WORKER, TestPeople.add(application, "Baiba, kas to dara", Role.COORDINATOR));
        assertThat(Objects.requireNonNull(sessions.getSessionInformation(session.getId())).isExpired()).isTrue();
    }

    @Test
    void anAnswerWorksOnceAndToItsOwnQuestionOnly() throws Exception {
        var device = takenIn("Mans telefons");
        var session = new MockHttpSession();
        var asked = question(session);
        var other = JsonMapper.builder().build().readTree(question(new MockHttpSession())).path("challenge").asString();
        assertRefused(session, device.show(asked, other));
        assertRefused(session, device.show(asked));
        var again = new MockHttpSession();
        var right = device.show(question(again));
        assertThat(answer(again, right).getResponse().getStatus()).isEqualTo(200);
        assertRefused(new MockHttpSession(), right);
    }

    @Test
    void aDeviceAtAnotherAddressIsNobody() throws Exception {
        var wish = desk.begin(WORDS, "10.0.0.1");
        for (var elsewhere : List.of(
                TestDevice.at("http://launs.example", host()),
                TestDevice.at(desk.origin(), "launs.example"),
                TestDevice.at(desk.origin() + "1", host()))) {
            assertThatThrownBy(() -> desk.add(wish, "Kaut kas", elsewhere.make(wish.json()))).isInstanceOf(PasskeyRefusedException.class);
        }
        assertThat(desk.own()).isEmpty();
    }

    @Test
    void aDeviceThatAsksNobodyAnythingIsNotTakenIn() {
        var wish = desk.begin(WORDS, "10.0.0.1");
        var careless = TestDevice.at(desk.origin(), host()).withoutAsking();
        assertThatThrownBy(() -> desk.add(wish, "Kaut kas", careless.make(wish.json()))).isInstanceOf(PasskeyRefusedException.class);
    }

    @Test
    void norDoesItSignInWithoutAsking() throws Exception {
        var device = takenIn("Mans telefons").withoutAsking();
        var session = new MockHttpSession();
        assertRefused(session, device.show(question(session)));
    }

    @Test
    void aRemovedOrUnknownDeviceIsNobody() throws Exception {
        var device = takenIn("Pazaudēts telefons");
        desk.remove(device.credential(), "");
        assertThat(desk.own()).isEmpty();
        assertThat(trail()).endsWith("PASSKEY_REMOVED");
        var session = new MockHttpSession();
        assertRefused(session, device.show(question(session)));
        assertRefused(session, TestDevice.at(desk.origin(), host()).show(question(session)));
    }

    @Test
    void nobodyRemovesOrTakesInTheDeviceOfAnother() {
        var device = takenIn("Mildas telefons");
        var wish = desk.begin(WORDS, "10.0.0.1");
        TestPeople.signIn(TestPeople.add(application, "Zigis, kas grib svešu", Role.COORDINATOR, WORDS));
        desk.remove(device.credential(), "");
        assertThatThrownBy(() -> desk.add(wish, "Svešs", TestDevice.at(desk.origin(), host()).make(wish.json())))
                .isInstanceOf(PasskeyRefusedException.class);
        assertThat(desk.own()).isEmpty();
        TestPeople.signIn(milda);
        assertThat(desk.own()).hasSize(1);
    }

    @Test
    void twoPeopleCannotHaveTheSameKey() {
        var device = takenIn("Mildas telefons");
        TestPeople.signIn(TestPeople.add(application, "Zigis, kas grib to pašu", Role.MEMBER, WORDS));
        var wish = desk.begin(WORDS, "10.0.0.1");
        assertThatThrownBy(() -> desk.add(wish, "Tas pats", device.make(wish.json()))).isInstanceOf(PasskeyRefusedException.class);
    }

    @Test
    void thePassphraseIsAskedFirst() {
        assertThatThrownBy(() -> desk.begin("cita parole pavisam", "10.0.0.1")).isInstanceOf(WrongPassphraseException.class);
    }

    @Test
    void whatIsNoAnswerIsRefused() throws Exception {
        var wish = desk.begin(WORDS, "10.0.0.1");
        for (var odd : List.of("", "null", "[]", "{}", "{\"id\":\"…\"}", "x".repeat(100_000))) {
            assertThatThrownBy(() -> desk.add(wish, "Kaut kas", odd)).isInstanceOf(PasskeyRefusedException.class);
            var session = new MockHttpSession();
            question(session);
            assertRefused(session, odd);
        }
    }

    @Test
    void nobodyHasMoreThanSoMany() {
        for (var n = 0; n < PasskeyDesk.MOST; n++) {
            takenIn("Telefons " + n);
        }
        assertThatThrownBy(() -> desk.begin(WORDS, "10.0.0.1")).isInstanceOf(PasskeyRefusedException.class);
    }

    @Test
    void whoTriesAgainAndAgainHasToWait() throws Exception {
        var last = 0;
        var session = new MockHttpSession();
        for (var n = 0; n < 45; n++) {
            var device = TestDevice.at(desk.origin(), host());
            last = answerFrom("10.77.0.9", session, device.show(question(session))).getResponse().getStatus();
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void aNewCardPutsAnEndToOldDevices() throws Exception {
        var device = takenIn("Nozagts telefons");
        var card = cards.forReturning(milda.id(), TestPeople.add(application, "Baiba ar kartēm", Role.COORDINATOR));
        joining.comeBack(card.code(), "cita priede kanna lācis");
        assertThat(desk.own()).isEmpty();
        var session = new MockHttpSession();
        assertRefused(session, device.show(question(session)));
    }

    @Test
    void withoutTheSecretOfTheSessionNothingIsHeard() throws Exception {
        for (var address : List.of(PasskeyFilters.ANSWER, PasskeyFilters.QUESTION)) {
            assertThat(browser.perform(post(address).content("{}")).andReturn().getResponse().getStatus()).isEqualTo(403);
        }
    }

    private TestDevice takenIn(String label) {
        var wish = desk.begin(WORDS, "10.0.0.1");
        var device = TestDevice.at(desk.origin(), host());
        desk.add(wish, label, device.make(wish.json()));
        return device;
    }

    private String host() {
        return "localhost";
    }

    private String question(MockHttpSession session) throws Exception {
        TestSecurityContextHolder.clearContext();
        var asked = browser.perform(post(PasskeyFilters.QUESTION).session(session).with(FormSecret.ofSession())).andReturn();
        TestPeople.signIn(milda);
        return asked.getResponse().getContentAsString();
    }

    private MvcResult answer(MockHttpSession session, String content) throws Exception {
        return answerFrom("10.0.0.1", session, content);
    }

    private MvcResult answerFrom(String address, MockHttpSession session, String content) throws Exception {
        TestSecurityContextHolder.clearContext();
        var request = post(PasskeyFilters.ANSWER)
                .session(session)
                .contentType("application/json")
                .content(content)
                .with(FormSecret.ofSession())
                .with(it -> {
                    it.setRemoteAddr(address);
                    return it;
                });
        var answer = browser.perform(request).andReturn();
        TestPeople.signIn(milda);
        return answer;
    }

    private void assertRefused(MockHttpSession session, String content) throws Exception {
        var answer = answer(session, content);
        assertThat(answer.getResponse().getStatus()).isEqualTo(401);
        assertThat(answer.getResponse().getContentAsString()).isEmpty();
        assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
    }

    private static Authentication signedIn(MockHttpSession session) {
        var context = (SecurityContext) Objects.requireNonNull(session.getAttribute("SPRING_SECURITY_CONTEXT"));
        return Objects.requireNonNull(context.getAuthentication());
    }

    private List<String> trail() {
        application.getBean(EntityManager.class).flush();
        return store.sql("select deed from trail_entry where person_id = :id order by id")
                .param("id", milda.id())
                .query(String.class)
                .list();
    }
}
