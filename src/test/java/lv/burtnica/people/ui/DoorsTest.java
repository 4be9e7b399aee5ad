package lv.burtnica.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import jakarta.servlet.Filter;
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
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.server.PathContainer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
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
        var chain = application.getBean("springSecurityFilterChain", Filter.class);
        browser = MockMvcBuilders.standaloneSetup(new Inside()).apply(springSecurity(chain)).build();
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
    void nothingIsPostedWithoutTheSecretOfTheSession(Door door) throws Exception {
        var answer = browser.perform(post("/" + Doors.example(door)).with(user("kāds").roles(Role.COORDINATOR_NAME))).andReturn();
        if (door == Door.SIGN_IN) {
            assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/ienakt?error");
        } else {
            assertThat(answer.getResponse().getStatus()).isEqualTo(403);
        }
        assertThat(answer.getResponse().getContentAsString()).isEmpty();
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

    /** Stands for all that is behind the doors, so that only the doors are tested. */
    @RestController
    @TestComponent
    static class Inside {

        static final String WORD = "iekšā";

        @RequestMapping(value = "/**", produces = "text/plain;charset=UTF-8")
        String answer() {
            return WORD;
        }
    }
}
