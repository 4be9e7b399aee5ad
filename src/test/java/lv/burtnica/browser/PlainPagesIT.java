package lv.burtnica.browser;

import static org.assertj.core.api.Assertions.assertThat;

import lv.burtnica.wording.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The plain pages where there is no script. */
@InBrowser
class PlainPagesIT {

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = ".*SHELF.*|NO_SUCH_RECIPE")
    void thePlainPagesNeedNoScript(PublicPage page, Visits visits) {
        try (var visit = visits.another(Visitor.of(Texts.LATVIAN, Visitor.PHONE).withoutJavaScript())) {
            PageChecks.open(page, visit, visits);
            assertThat(visit.page().locator("h1").innerText()).isNotBlank();
            assertThat(visit.page().locator("script:not([type='application/ld+json'])").count()).isZero();
        }
    }
}
