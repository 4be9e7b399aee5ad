package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.persistence.EntityManager;
import jakarta.servlet.Filter;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import lv.burtnica.Burtnica;
import lv.burtnica.kit.FormSecret;
import lv.burtnica.people.OwnAccount.WrongPassphraseException;
import lv.burtnica.people.PasskeySignIn;
import lv.burtnica.people.Person;
import lv.burtnica.people.Role;
import lv.burtnica.people.ServiceAccount;
import lv.burtnica.people.ServiceDesk;
import lv.burtnica.people.ServiceSignIn;
import lv.burtnica.people.Services;
import lv.burtnica.people.StoreColumns;
import lv.burtnica.people.TestPeople;
import lv.burtnica.people.TestService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.RequestContextFilter;

/** The notebook with a service in its settings, against a service on this machine. */
@SpringBootTest(classes = Burtnica.class)
@ActiveProfiles("test")
@Transactional
class SigningInByServiceTest {

    private static final String WORDS = "priede kanna lācis tilts";
    private static final String STRANGER = "/ienakt?svess";
    private static final String FAILED = "/ienakt?pakalpojums";

    @Autowired
    private ServiceDesk desk;

    @Autowired
    private SessionRegistry sessions;

    @Autowired
    private JdbcClient store;

    @Autowired
    private WebApplicationContext application;

    private TestService service;
    private MockMvc browser;
    private Person milda;

    @BeforeEach
    void openTheService() throws Exception {
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        // Another test may have left somebody sitting there.
        TestSecurityContextHolder.clearContext();
        service = new TestService();
        browser = browser("openid", "profile", "email");
        milda = TestPeople.add(application, "Milda no dienesta", Role.MEMBER, WORDS);
    }

    @AfterEach
    void closeTheService() {
        TestSecurityContextHolder.clearContext();
        service.close();
    }

    @Test
    void withoutSettingsThereIsNoService() throws Exception {
        assertThat(application.getBeanProvider(ClientRegistrationRepository.class).getIfAvailable()).isNull();
        assertThat(application.getBean(Services.class).all()).isEmpty();
        browser = inside(application.getBean("springSecurityFilterChain", Filter.class));
        for (var address : List.of("/oauth2/authorization/dienests", "/login/oauth2/code/dienests?code=a&state=b")) {
            assertThat(browser.perform(get(address)).andReturn().getResponse().getContentAsString()).isEqualTo(DoorsTest.Inside.WORD);
        }
    }

    @Test
    void whoLinkedTheirAccountComesInWithIt() throws Exception {
        var own = signedInByWords();
        assertThat(link(own, "milda-1")).isEqualTo("/es?saistits");
        var session = new MockHttpSession();
        assertThat(signIn(session, "milda-1")).isEqualTo("/");
        var known = Objects.requireNonNull(Objects.requireNonNull(context(session)).getAuthentication());
        assertThat(known.getName()).isEqualTo(milda.signInName());
        assertThat(known.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_MEMBER");
        assertThat(trail()).containsSubsequence("SIGNED_IN", "SERVICE_LINKED", "SIGNED_IN_BY_SERVICE");
        var everywhere = User.withUsername(milda.signInName()).password("").roles("MEMBER").build();
        assertThat(sessions.getAllSessions(everywhere, false)).extracting("sessionId").contains(session.getId());
    }

    @Test
    void onlyWhoVouchesAndTheNumberThereAreKept() throws Exception {
        link(signedInByWords(), "milda-1");
        TestPeople.signIn(milda);
        assertThat(desk.own()).extracting(ServiceAccount::issuer, ServiceAccount::subject)
                .containsExactly(tuple(service.issuer(), "milda-1"));
        assertThat(new StoreColumns(store).with("launs.example")).isEmpty();
        assertThat(new StoreColumns(store).with("atslega")).isEmpty();
    }

    @Test
    void aStrangerIsToldWhatToDo() throws Exception {
        var session = new MockHttpSession();
        assertThat(signIn(session, "svešs")).isEqualTo(STRANGER);
        assertThat(context(session)).isNull();
    }

    @Test
    void whoIsSignedInButHasNotSaidSoLinksNothing() throws Exception {
        assertThat(signIn(signedInByWords(), "kāda cita konts")).isEqualTo(STRANGER);
        TestPeople.signIn(milda);
        assertThat(desk.own()).isEmpty();
    }

    @Test
    void aWishWorksOnceAndForItsPersonOnly() throws Exception {
        var session = signedInByWords();
        link(session, "milda-1");
        assertThat(signIn(session, "milda-2")).isEqualTo(STRANGER);
        var elsewhere = new MockHttpSession();
        prepare(elsewhere);
        assertThat(signIn(elsewhere, "milda-3")).as("nobody is signed in there").isEqualTo(STRANGER);
    }

    @Test
    void thePassphraseIsAskedBefore() {
        TestPeople.signIn(milda);
        var session = new MockHttpSession();
        assertThatThrownBy(() -> desk.prepare("cita parole pavisam", "10.0.0.1", session::setAttribute))
                .isInstanceOf(WrongPassphraseException.class);
        assertThat(session.getAttributeNames().hasMoreElements()).isFalse();
    }

    @Test
    void nobodyLinksTheAccountOfAnother() throws Exception {
        link(signedInByWords(), "milda-1");
        milda = TestPeople.add(application, "Zigis no dienesta", Role.COORDINATOR, WORDS);
        assertThat(link(signedInByWords(), "milda-1")).isEqualTo("/es?aiznemts");
        TestPeople.signIn(milda);
        assertThat(desk.own()).isEmpty();
    }

    @Test
    void anUnlinkedAccountIsAStranger() throws Exception {
        link(signedInByWords(), "milda-1");
        TestPeople.signIn(milda);
        var other = new ServiceAccount(service.issuer(), "nav mans", Instant.EPOCH);
        desk.remove(other, "");
        assertThat(desk.own()).hasSize(1);
        desk.remove(desk.own().getFirst(), "");
        assertThat(trail()).endsWith("SERVICE_UNLINKED");
        assertThat(signIn(new MockHttpSession(), "milda-1")).isEqualTo(STRANGER);
    }

    @Test
    void aWordThatIsNotRightIsNotBelieved() throws Exception {
        link(signedInByWords(), "milda-1");
        var longAgo = Date.from(Instant.now().minusSeconds(3600));
        List<UnaryOperator<JWTClaimsSet.Builder>> lies = List.of(
                word -> word.claim("nonce", "kas cits"),
                word -> word.claim("nonce", null),
                word -> word.audience("kāda cita programma"),
                word -> word.issuer("http://launs.example"),
                word -> word.expirationTime(longAgo),
                word -> word.subject(null));
        for (var lie : lies) {
            service.twist(lie);
            var session = new MockHttpSession();
            assertThat(signIn(session, "milda-1")).isEqualTo(FAILED);
            assertThat(context(session)).isNull();
        }
        service.twist(UnaryOperator.identity());
        service.signWithAnotherKey();
        assertThat(signIn(new MockHttpSession(), "milda-1")).isEqualTo(FAILED);
    }

    @Test
    void whoComesBackWithoutHavingGoneIsNobody() throws Exception {
        link(signedInByWords(), "milda-1");
        var led = led(new MockHttpSession());
        assertThat(come(new MockHttpSession(), service.signIn(led, "milda-1"))).as("another browser").isEqualTo(FAILED);
        var session = new MockHttpSession();
        led(session);
        assertThat(come(session, "/login/oauth2/code/dienests?code=abc&state=kas-cits")).isEqualTo(FAILED);
        assertThat(come(session, "/login/oauth2/code/dienests?error=access_denied&state=x")).isEqualTo(FAILED);
        assertThat(come(session, "/login/oauth2/code/dienests")).isEqualTo(FAILED);
    }

    @Test
    void aServiceThatVouchesForNobodyLetsNobodyIn() throws Exception {
        browser = browser("profile");
        var session = new MockHttpSession();
        assertThat(signIn(session, "milda-1")).isEqualTo(FAILED);
        assertThat(context(session)).isNull();
    }

    @Test
    void theWayThereHidesNothingAndLeadsNowhereElse() throws Exception {
        var led = led(new MockHttpSession());
        assertThat(led).startsWith(service.issuer() + "/authorize?").contains("nonce=", "state=", "code_challenge_method=S256");
        var unknown = browser.perform(get("/oauth2/authorization/nav-tada")).andReturn().getResponse();
        assertThat(unknown.getContentAsString()).as("nothing is there").isEqualTo(DoorsTest.Inside.WORD);
    }

    /** The chain of the application as it is with such settings. */
    private MockMvc browser(String... scopes) throws Exception {
        var known = new StaticListableBeanFactory(
                Map.of("services", new InMemoryClientRegistrationRepository(service.registration(scopes))));
        var chain = new SecurityConfiguration()
                .securityFilterChain(
                        application.getBean(HttpSecurity.class),
                        application.getBean(UnknownAddress.class),
                        sessions,
                        application.getBean(WebAuthnRelyingPartyOperations.class),
                        application.getBean(PasskeySignIn.class),
                        known.getBeanProvider(ClientRegistrationRepository.class),
                        application.getBean(ServiceSignIn.class));
        return inside(new FilterChainProxy(chain));
    }

    private static MockMvc inside(Filter chain) {
        return MockMvcBuilders.standaloneSetup(new DoorsTest.Inside())
                .addFilters(new RequestContextFilter())
                .apply(springSecurity(chain))
                .build();
    }

    private String signIn(MockHttpSession session, String subject) throws Exception {
        return come(session, service.signIn(led(session), subject));
    }

    private String link(MockHttpSession session, String subject) throws Exception {
        prepare(session);
        return signIn(session, subject);
    }

    private void prepare(MockHttpSession session) {
        TestPeople.signIn(milda);
        desk.prepare(WORDS, "10.0.0.1", session::setAttribute);
        TestSecurityContextHolder.clearContext();
    }

    private String led(MockHttpSession session) throws Exception {
        var answer = browser.perform(get("/oauth2/authorization/" + TestService.ID).session(session)).andReturn();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String come(MockHttpSession session, String address) throws Exception {
        TestSecurityContextHolder.clearContext();
        var answer = browser.perform(get(URI.create(address)).session(session)).andReturn();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MockHttpSession signedInByWords() throws Exception {
        var session = new MockHttpSession();
        var form = post("/ienakt")
                .session(session)
                .param("username", milda.signInName())
                .param("password", WORDS)
                .with(FormSecret.ofSession());
        browser.perform(form);
        assertThat(context(session)).isNotNull();
        return session;
    }

    private static @Nullable SecurityContext context(MockHttpSession session) {
        return (SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT");
    }

    private List<String> trail() {
        application.getBean(EntityManager.class).flush();
        return store.sql("select deed from trail_entry where person_id = :id order by id")
                .param("id", milda.id())
                .query(String.class)
                .list();
    }
}
