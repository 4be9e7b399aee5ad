package lv.burtnica;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.vaadin.flow.router.Route;
import java.text.ChoiceFormat;
import java.text.DateFormat;
import java.text.MessageFormat;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** Which classes may know which libraries. A rule that no longer looks at any class fails, because ArchUnit takes that for a mistake. */
class ArchitectureTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("lv.burtnica");

    @Test
    void vaadinStaysOnTheScreen() {
        noClasses()
                .that().resideOutsideOfPackages("lv.burtnica", "lv.burtnica.*.ui..", "lv.burtnica.kit..", "lv.burtnica.shell..")
                .should().dependOnClassesThat().resideInAPackage("com.vaadin..")
                .check(HOUSE);
    }

    @Test
    void pdfIsWrittenInOnePlaceOnly() {
        noClasses()
                .that().resideOutsideOfPackage("lv.burtnica.press.openpdf..")
                .should().dependOnClassesThat().resideInAnyPackage("org.openpdf..", "com.lowagie..")
                .check(HOUSE);
    }

    @Test
    void screenAndPaperKnowNothingOfTheStore() {
        noClasses()
                .that().resideInAnyPackage("lv.burtnica.*.ui..", "lv.burtnica.press..")
                .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..")
                .check(HOUSE);
    }

    @Test
    void viewsAreTheirModulesOwnBusiness() {
        classes()
                .that().areAnnotatedWith(Route.class)
                .should().bePackagePrivate()
                .andShould().haveSimpleNameEndingWith("View")
                .andShould().resideInAnyPackage("lv.burtnica.*.ui..", "lv.burtnica.shell..")
                .allowEmptyShould(nothingLivesIn("lv.burtnica.*.ui.."))
                .check(HOUSE);
    }

    @Test
    void datesAndMessagesAreOfTheNewKind() {
        noClasses()
                .should().dependOnClassesThat().belongToAnyOf(Date.class, DateFormat.class, MessageFormat.class, ChoiceFormat.class)
                .check(HOUSE);
    }

    @Test
    void theRulesLookAtTheWholeHouse() {
        assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
                .contains("lv.burtnica.measure", "lv.burtnica.press", "lv.burtnica.recipe", "lv.burtnica.wording");
    }

    private static boolean nothingLivesIn(String packages) {
        return HOUSE.that(resideInAPackage(packages)).isEmpty();
    }
}
