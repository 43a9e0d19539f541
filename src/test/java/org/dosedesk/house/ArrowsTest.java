package org.dosedesk.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The arrows between the rooms.
class ArrowsTest {
    private static final String[] JAVA = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.math..",
        "java.text..",
        "java.io..",
        "java.nio..",
        "java.net..",
        "java.security..",
        "org.jspecify.."
    };
    private static final String ROOT = "org.dosedesk.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.dosedesk");

    @Test
    void the_importer_saw_the_classes() {
        assertThat(CLASSES.size()).isGreaterThan(90);
        assertThat(CLASSES)
                .extracting(type -> type.getPackageName().replaceAll("^org\\.dosedesk\\.?|\\..*$", ""))
                .contains("app", "domain", "text", "usecase", "ui");
    }

    @Test
    void domain_knows_itself_and_java() {
        classes()
                .that()
                .resideInAPackage(ROOT + "domain..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(JAVA).or(resideInAnyPackage(ROOT + "domain..")))
                .check(CLASSES);
    }

    @Test
    void domain_never_asks_for_the_time() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "domain..")
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("now() is called") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getTarget().getName().equals("now")
                                || call.getTarget().getName().equals("currentTimeMillis");
                    }
                })
                .check(CLASSES);
    }

    @Test
    void text_knows_java() {
        classes()
                .that()
                .resideInAPackage(ROOT + "text..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(JAVA).or(resideInAnyPackage(ROOT + "text..")))
                .check(CLASSES);
    }

    @Test
    void use_cases_know_domain_and_text() {
        classes()
                .that()
                .resideInAPackage(ROOT + "usecase..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(JAVA)
                        .or(resideInAnyPackage(ROOT + "usecase..", ROOT + "domain..", ROOT + "text..", "org.slf4j..")))
                .check(CLASSES);
    }

    @Test
    void only_the_store_and_the_wiring_see_the_database() {
        noClasses()
                .that(not(resideInAnyPackage(ROOT + "store..").or(named("org.dosedesk.app.Wiring"))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb..")
                .check(CLASSES);
    }

    @Test
    void adapters_see_no_screens() {
        for (String adapter : new String[] {"store", "rules", "exchange", "print"}) {
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + adapter + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", ROOT + "ui..", ROOT + "app..")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void adapters_do_not_see_one_another() {
        slices().assignedFrom(new Adapters())
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void view_models_know_no_views() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..")
                                .or(simpleNameEndingWith("View").and(resideInAnyPackage(ROOT + "ui.."))))
                .check(CLASSES);
    }

    @Test
    void views_know_no_use_cases() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("View")
                .and()
                .resideInAPackage(ROOT + "ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "usecase..")
                .check(CLASSES);
    }

    @Test
    void screens_know_no_adapters() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "store..", ROOT + "rules..", ROOT + "exchange..", ROOT + "print..")
                .check(CLASSES);
    }

    @Test
    void wings_and_what_stands_beside_them_form_no_cycles() {
        slices().matching("org.dosedesk.ui.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().assignedFrom(Rooms.wings("usecase")).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void rooms_form_no_cycles() {
        slices().assignedFrom(Rooms.of("ui")).should().beFreeOfCycles().check(CLASSES);
        slices().assignedFrom(Rooms.of("usecase")).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void features_reach_others_only_through_the_kit() {
        slices().assignedFrom(Rooms.of("ui", "kit", "shell"))
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void nobody_knows_the_app() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "app..")
                .check(CLASSES);
    }

    @Test
    void threads_are_made_in_the_kit_and_the_app() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "ui.kit..", ROOT + "app..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.Executors")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("javafx.concurrent..")
                .orShould()
                .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .orShould()
                .callConstructorWhere(new DescribedPredicate<>("a thread is made") {
                    @Override
                    public boolean test(JavaConstructorCall call) {
                        return call.getTargetOwner().isAssignableTo(Thread.class);
                    }
                })
                .check(CLASSES);
    }

    @Test
    void only_dialogs_ask() {
        noClasses()
                .that()
                .haveNameNotMatching("org.dosedesk.ui.kit.(ask.Dialogs|ask.TypedAnswers|paper.PrinterDialog)")
                .should()
                .dependOnClassesThat(named("javafx.scene.control.Alert")
                        .or(named("javafx.scene.control.Dialog"))
                        .or(named("javafx.scene.control.TextInputDialog"))
                        .or(named("javafx.scene.control.ChoiceDialog")))
                .check(CLASSES);
    }

    /// What machines read back is written the same everywhere: in Egypt, for one, digits are others.
    @Test
    void digits_and_dates_are_written_in_a_named_locale() {
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                .check(CLASSES);
    }

    @Test
    void only_the_wiring_says_what_the_toolkits_calendars_speak() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.dosedesk.app.Wiring")
                .should()
                .callMethod(Locale.class, "setDefault", Locale.class)
                .orShould()
                .callMethod(Locale.class, "setDefault", Locale.Category.class, Locale.class)
                .check(CLASSES);
    }

    @Test
    void only_the_native_picker_opens_the_desktops_file_windows() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.dosedesk.ui.kit.ask.NativeFilePicker")
                .should()
                .dependOnClassesThat(named("javafx.stage.FileChooser").or(named("javafx.stage.DirectoryChooser")))
                .check(CLASSES);
    }

    /// Main says in one sentence why no window can be opened: there is nowhere else to say it.
    @Test
    void nobody_prints_to_the_console() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.dosedesk.app.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void no_public_state_is_shared() {
        fields().that()
                .areStatic()
                .and()
                .arePublic()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> named(String name) {
        return HasName.Predicates.name(name).forSubtype();
    }
}
