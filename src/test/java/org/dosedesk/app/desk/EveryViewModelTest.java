package org.dosedesk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.testkit.MemoryVault;
import org.dosedesk.testkit.Reversed;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Seen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.start.Opened;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/// Whatever is saved elsewhere shows on every screen, and an answer that comes late never stands above a newer one.
class EveryViewModelTest {
    /// Those that are not of an open register's screens.
    private static final Set<String> ELSEWHERE = Set.of(
            // before a register is open
            "ui.start.StartViewModel",
            "ui.start.CreateViewModel",
            "ui.start.UnlockViewModel",
            "ui.start.RecoverViewModel",
            "ui.start.restore.RestoreViewModel",
            // the frame
            "ui.start.lock.LockViewModel",
            "ui.shell.ShellViewModel",
            "ui.about.AboutViewModel",
            // made for one window about one worker or paper, and gone with it
            "ui.people.why.WhyViewModel",
            "ui.people.papers.PapersViewModel",
            "ui.paper.planpapers.PlanPapersViewModel",
            "ui.people.workercard.EmploymentViewModel",
            // needs a register on disk
            "ui.keeping.backup.BackupViewModel");

    /// What looks when its screen is shown, and not before.
    private static final Set<String> ON_SHOWING = Set.of("keeping.journal found", "keeping.journal users");

    /// What shows voided entries, as voided.
    private static final Set<String> PAST =
            Set.of("people.card card", "people.card history", "people.periods ", "keeping.journal ");

    /// What is worked out after each save, whether somebody looks or not.
    private static final Set<String> WORKING_UNSEEN = Set.of(
            // what they found is counted or searched outside of their screens, too
            "org.dosedesk.ui.people.workers.WorkersViewModel",
            "org.dosedesk.ui.people.due.BitesViewModel",
            "org.dosedesk.ui.people.occupation.OccupationViewModel",
            // a handful, when one of them was saved
            "org.dosedesk.ui.keeping.users.UsersViewModel");

    private final TestPlant plant = TestPlant.staffed();
    private final Worker worker = worker("1001");

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void allAreLookedAt() {
        Set<String> all = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.dosedesk.ui")
                        .stream()
                        .filter(type -> type.getSimpleName().endsWith("ViewModel"))
                        .map(JavaClass::getName)
                        .map(name -> name.substring("org.dosedesk.".length()))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(all).containsAll(ELSEWHERE);
        all.removeAll(ELSEWHERE);

        Set<String> looked = Seen.viewModels(open(new SameThread())).values().stream()
                .map(one -> one.getClass().getName().substring("org.dosedesk.".length()))
                .collect(Collectors.toSet());
        assertThat(looked).isEqualTo(all);
    }

    @Test
    void eachFollowsWhatIsSavedElsewhere() {
        Map<String, Object> before = prepared(open(new SameThread()));
        saveElsewhere();

        same(shown(before), shown(prepared(open(new SameThread()))), ON_SHOWING);
    }

    @Test
    void whatNobodyLooksAtWorksNothingOut() {
        Set<String> working = new TreeSet<>();
        SameThread at = new SameThread();
        Map<String, Object> all = Seen.viewModels(open(new Background() {
            @Override
            public <T> Running start(
                    Job<T> job, Consumer<Double> onProgress, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
                StackWalker.getInstance().forEach(frame -> working.add(frame.getClassName()));
                return at.start(job, onProgress, onDone, onFailed);
            }

            @Override
            public void onScreen(Runnable action) {
                at.onScreen(action);
            }
        }));
        all.values().removeIf(one -> !hasWatch(one));
        Map<String, String> before = shown(all);
        working.clear();
        saveElsewhere();

        same(shown(all), before, Set.of());
        working.removeIf(name -> !name.endsWith("ViewModel"));
        assertThat(working).containsExactlyInAnyOrderElementsOf(WORKING_UNSEEN);
    }

    private static boolean hasWatch(Object one) {
        return Stream.of(one.getClass().getDeclaredMethods())
                .anyMatch(method -> method.getName().equals("watch") && method.getParameterCount() == 1);
    }

    @Test
    void noLateAnswerStandsAboveANewerOne() {
        Reversed late = new Reversed();
        Workspace slow = open(late);
        late.answer();
        Map<String, Object> before = prepared(slow);
        late.answer();
        saveElsewhere();
        late.answer();

        same(shown(before), shown(prepared(open(new SameThread()))), ON_SHOWING);
    }

    @Test
    void whatIsVoidedCountsNowhere() {
        Map<String, Object> all = prepared(open(new SameThread()));
        Map<String, String> before = shown(all);
        saveVoided();

        same(shown(all), before, PAST);
        same(shown(prepared(open(new SameThread()))), before, PAST);
    }

    @Test
    void momentsAreShownByTheClockOnTheWall() {
        save(Change.add(new User(Id.random(), "Б. Ким", User.Role.READER, now(), null)));

        assertThat(shown(prepared(open(new SameThread()))).get("keeping.users rows"))
                .contains("since=2022-02-25T00:30");
    }

    private static void same(Map<String, String> is, Map<String, String> expected, Set<String> but) {
        Map<String, String> wrong = new TreeMap<>();
        expected.forEach((what, text) -> {
            if (!text.equals(is.get(what)) && but.stream().noneMatch(what::startsWith)) {
                wrong.put(what, difference(is.getOrDefault(what, ""), text));
            }
        });
        assertThat(is.keySet()).isEqualTo(expected.keySet());
        assertThat(wrong).isEmpty();
    }

    /// What all of them show, by view-model and property.
    private static Map<String, String> shown(Map<String, Object> viewModels) {
        Map<String, String> shown = new TreeMap<>();
        viewModels.forEach((way, one) -> Seen.of(one).forEach((what, text) -> shown.put(way + " " + what, text)));
        return shown;
    }

    private static String difference(String is, String expected) {
        List<String> shown = is.lines().toList();
        List<String> wanted = expected.lines().toList();
        int at = 0;
        while (at < Math.min(shown.size(), wanted.size()) && shown.get(at).equals(wanted.get(at))) {
            at++;
        }
        return "line " + at + " of " + shown.size() + " is\n  "
                + (at < shown.size() ? shown.get(at) : "not there") + "\n  and ought to be, of " + wanted.size()
                + ",\n  "
                + (at < wanted.size() ? wanted.get(at) : "not there");
    }

    /// Each as it is when its screen has been opened about a worker.
    private Map<String, Object> prepared(Workspace workspace) {
        workspace.routes().worker().accept(worker.id());
        Map<String, Object> all = Seen.viewModels(workspace);
        all.forEach((way, one) -> {
            call(one, "watch", true);
            call(one, "look");
        });
        return all;
    }

    private void saveElsewhere() {
        Worker other = worker("1002");
        Worker renamed = worker("1004");
        save(Change.add(TestPlant.dose(worker, "qazvac", "2022-02-20")));
        Dose dose = plant.register.snapshot().dosesOf(other.id()).getLast();
        save(new Change(dose, dose.voided(new Voided(now().at(), now().by(), "не та"))));
        save(new Change(renamed, renamed.left(LocalDate.of(2022, 2, 20))));
        Site site = plant.register.snapshot().get(Site.class, plant.site.id());
        save(new Change(site, new Site(site.id(), "ТЭЦ-2 (новая)", plant.chpp.id())));
        save(Change.add(new Lot(
                Id.random(), TestPlant.vaccine("qazvac"), "Q-99", LocalDate.of(2022, 3, 1), 40, null, now(), null)));
        save(Change.add(TestPlant.waiver(other, Waiver.Kind.EXEMPTION, "ОРВИ", "2022-02-01", "2022-02-27")));
        save(Change.add(new ClinicAssignment(
                Id.random(), plant.site.id(), plant.clinic.id(), LocalDate.of(2022, 2, 1), null, null)));
        save(Change.add(new NotGiven(
                Id.random(),
                worker.id(),
                LocalDate.of(2022, 2, 21),
                null,
                NotGiven.Reason.POSTPONED,
                null,
                LocalDate.of(2022, 2, 28),
                "",
                now(),
                null)));
        save(Change.add(new Observation(
                Id.random(), other.id(), Observation.BITE, null, LocalDate.of(2022, 2, 24), null, now(), null)));
        save(Change.add(new User(Id.random(), "Б. Ким", User.Role.READER, now(), null)));
        plant.worker("9001", "Жаңа Адам", "1990-01-01", plant.turbine);
    }

    private void saveVoided() {
        Voided mark = new Voided(now().at(), now().by(), "не та");
        Dose dose = TestPlant.dose(worker, "qazvac", "2022-02-20");
        List<Entity> all = List.of(
                dose.voided(mark),
                TestPlant.dose(worker("1005"), "vero-cell", "2021-06-01").voided(mark),
                TestPlant.waiver(worker, Waiver.Kind.EXEMPTION, "ОРВИ", "2022-02-01", "2022-02-27")
                        .voided(mark),
                TestPlant.waiver(worker("1004"), Waiver.Kind.REFUSAL, "", "2022-02-01", null)
                        .voided(mark),
                new NotGiven(
                        Id.random(),
                        worker.id(),
                        LocalDate.of(2022, 2, 21),
                        null,
                        NotGiven.Reason.POSTPONED,
                        null,
                        LocalDate.of(2022, 2, 28),
                        "",
                        now(),
                        mark),
                new Observation(
                        Id.random(), worker.id(), Observation.BITE, null, LocalDate.of(2022, 2, 24), null, now(), mark),
                new Reaction(
                        Id.random(),
                        worker.id(),
                        dose.id(),
                        dose.date(),
                        "Анафилаксия",
                        Reaction.Severity.SEVERE,
                        "",
                        now(),
                        mark),
                new Lot(
                        Id.random(),
                        TestPlant.vaccine("qazvac"),
                        "Q-98",
                        LocalDate.of(2022, 3, 1),
                        40,
                        TestPlant.TODAY,
                        now(),
                        mark),
                new ClinicAssignment(
                        Id.random(), plant.office.id(), plant.clinic.id(), LocalDate.of(2022, 2, 1), null, mark),
                new User(Id.random(), "Б. Ким", User.Role.READER, now(), mark));
        all.forEach(one -> save(Change.add(one)));
    }

    private void save(Change change) {
        plant.register.save(List.of(change));
    }

    private static void call(Object one, String name, Object... arguments) {
        for (Method method : one.getClass().getDeclaredMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
                try {
                    method.setAccessible(true);
                    method.invoke(one, arguments);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static Recorded now() {
        return new Recorded(TestPlant.CLOCK.instant(), "Б. Ким");
    }

    private Worker worker(String number) {
        return plant.register.snapshot().all(Worker.class).stream()
                .filter(one -> one.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Workspace open(Background background) {
        RulesInUse inUse = new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);
        Workspace[] made = new Workspace[1];
        new FxRobot().interact(() -> {
            Kit kit = Kits.of(background, TestPlant.CLOCK);
            made[0] = new Workspace(
                    new Opened(plant.register, Path.of("register")),
                    inUse,
                    new RuleBook(plant.register, Rules.KAZAKHSTAN, new XmlRuleTexts(), inUse),
                    Path.of("log"),
                    new UnlockRegister(new MemoryVault(), TestPlant.CLOCK).guard(),
                    new FileShelf(),
                    kit);
            made[0].schedules().computeAll(TestPlant.TODAY, Progress.NONE);
        });
        return made[0];
    }
}
