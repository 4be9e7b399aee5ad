package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.burtnica.kit.ViewTest;
import lv.burtnica.people.Door;
import lv.burtnica.people.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every page and every controller of the application against the table, for every role and for nobody. */
class DoorsTest extends ViewTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    private final AccessAnnotationChecker annotations = new AccessAnnotationChecker();
    private MockMvc browser;

    @BeforeEach
    void openABrowser() {
        SecurityContextHolder.setContextHolderStrategy(application.getBean(SecurityContextHolderStrategy.class));
        browser = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
    }

    @Test
    void everyPageHasADoorAndEveryDoorAPage() {
        assertThat(pages().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Door.values()).filter(Door::isPage).map(Door::pattern).toList());
    }

    @Test
    void everyControllerHasADoor() {
        assertThat(addressesOfControllers()).isNotEmpty().allSatisfy(address -> assertThat(door(address)).as(address).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void aPageLetsInWhomTheTableLetsIn(Door door) {
        var page = pages().get(door.pattern());
        if (page == null) {
            assertThat(door.isPage()).isFalse();
            return;
        }
        assertThat(mayEnter(page, null)).as("a reader").isEqualTo(door.deed().isOpenTo(null));
        for (var role : Role.values()) {
            assertThat(mayEnter(page, role)).as("%s", role).isEqualTo(door.deed().isOpenTo(role));
        }
    }

    @ParameterizedTest
    @EnumSource
    void byDirectAddressSomebodyWithoutAnAccountComesAsFarAsTheTableSays(Door door) throws Exception {
        var answer = browser.perform(asked(door)).andReturn().getResponse();
        var sentToSignIn = answer.getStatus() == 302 && String.valueOf(answer.getRedirectedUrl()).endsWith("/ienakt");
        assertThat(sentToSignIn).as("sent to sign in from %s: %d", example(door), answer.getStatus())
                .isEqualTo(!door.deed().isOpenTo(null));
    }

    @ParameterizedTest
    @EnumSource
    void byDirectAddressEveryRoleComesAsFarAsTheTableSays(Door door) throws Exception {
        for (var role : Role.values()) {
            var answer = browser.perform(asked(door).with(user("kāds").roles(role.name()))).andReturn().getResponse();
            assertThat(answer.getRedirectedUrl()).as("%s at %s", role, example(door)).isNotEqualTo("/ienakt");
            // A page that is closed to a role answers as a page; that it says no is tested on the page itself.
            assertThat(answer.getStatus()).as("%s at %s", role, example(door)).isNotIn(401, 500);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsPostedWithoutTheSecretOfTheSession(Door door) throws Exception {
        var answer = browser.perform(post("/" + example(door)).with(user("kāds").roles(Role.COORDINATOR_NAME))).andReturn();
        assertThat(answer.getResponse().getStatus()).isIn(302, 403, 404, 405);
    }

    @Test
    void filesOfAPageAreThoseOfItsSessionOnly() throws Exception {
        for (var address : Stream.of("/VAADIN/dynamic/resource/0/0b1c/kartes.pdf", "/VAADIN/dynamic/resource/1/x/upload").toList()) {
            assertThat(browser.perform(get(address)).andReturn().getResponse().getContentLength()).as(address).isLessThanOrEqualTo(0);
        }
    }

    private boolean mayEnter(Class<? extends Component> page, @Nullable Role role) {
        Principal principal = role == null ? null : () -> "kāds";
        return annotations.hasAccess(page, principal, wanted -> role != null && wanted.equals(role.name()));
    }

    private Map<String, Class<? extends Component>> pages() {
        var found = new TreeMap<String, Class<? extends Component>>();
        for (var route : RouteConfiguration.forApplicationScope().getAvailableRoutes()) {
            found.put(route.getTemplate(), route.getNavigationTarget());
            route.getRouteAliases().forEach(alias -> found.put(alias.getTemplate(), alias.getNavigationTarget()));
        }
        return found;
    }

    private Stream<String> addresses() {
        return controllers.getHandlerMethods().keySet().stream().flatMap(info -> info.getPatternValues().stream());
    }

    private List<String> addressesOfControllers() {
        return addresses().sorted().toList();
    }

    private static Optional<Door> door(String address) {
        var example = PathContainer.parsePath(address.replaceAll("\\{[^}]*}+", "x").replace("**", "x"));
        return Arrays.stream(Door.values())
                .filter(door -> !door.isPage())
                .filter(door -> PathPatternParser.defaultInstance.parse(door.pattern()).matches(example))
                .findFirst();
    }

    private static MockHttpServletRequestBuilder asked(Door door) {
        return get("/" + example(door)).header("Accept", "text/html");
    }

    private static String example(Door door) {
        return door.pattern()
                .replaceFirst("^/", "")
                .replaceAll(":id\\(.*\\)", "7")
                .replaceAll(":\\w+\\??", "kaut-kas")
                .replace("**", "lv")
                .replace("*", "styles");
    }
}
