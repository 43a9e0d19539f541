package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.testkit.Shared;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files as they really arrive, where they lie beside the project, and what must become of them.
class ArrivedFilesTest {
    @TempDir
    private Path folder;

    @Test
    void betterSpellingsAreKept() {
        ImportPlan plan = after("a10-lookalike.csv");
        assertThat(plan.bad()).isEmpty();
        assertThat(plan.bringsSomething()).isFalse();
        assertThat(ImportDesk.asked(plan)).containsOnly(Question.Kind.POORER_SPELLING);
        ImportPlan mojibake = after("a10b-yo-case-mojibake.csv");
        assertThat(mojibake.bad()).extracting(BadCell::row).containsOnly(6);
        assertThat(mojibake.bad()).extracting(BadCell::problem).containsOnly(Problem.DAMAGED);
    }

    @Test
    void peopleAndTheirNumbers() {
        assertThat(ImportDesk.asked(after("a12-surname.csv"))).containsExactly(Question.Kind.SAME_PERSON);
        ImportPlan swapped = after("d04-name-contradicts-number.csv");
        assertThat(swapped.badRows()).isEqualTo(6);
        assertThat(swapped.bad()).extracting(BadCell::problem).containsOnly(Problem.PERSON_OF_ANOTHER);
    }

    @Test
    void dosesThatMayBeOne() {
        ImportPlan plan = after("d05-dups.csv");
        assertThat(ImportDesk.asked(plan))
                .containsExactly(
                        Question.Kind.OTHER_LOT,
                        Question.Kind.TWIN,
                        Question.Kind.TWIN,
                        Question.Kind.BEFORE_IN_USE,
                        Question.Kind.BEFORE_IN_USE);
        assertThat(after("d03-two-doses-a-row-same-heads.csv").added()).isEqualTo(12);
    }

    @Test
    void oneSiteHoweverItsDashIsWritten() {
        ImportDesk desk = new ImportDesk(folder);
        desk.apply(desk.plan(file("b-places-dash.csv")));
        assertThat(desk.register.snapshot().count(Site.class)).isEqualTo(1);
        assertThat(desk.register.snapshot().count(Unit.class)).isEqualTo(1);
        assertThat(desk.register.snapshot().count(Worker.class)).isEqualTo(10);
    }

    @Test
    void brokenFiles() {
        ImportDesk desk = new ImportDesk(folder);
        ImportPlan quote = desk.plan(file("a19-unclosed-quote.csv"));
        assertThat(quote.bad()).isEmpty();
        assertThat(quote.added()).isEqualTo(6);
        assertThat(desk.plan(file("a17-cut.csv")).bad())
                .extracting(BadCell::problem)
                .contains(Problem.CUT_OFF);
        assertThat(desk.plan(file("a17d-bad-utf8-byte.csv")).bad())
                .extracting(BadCell::row, BadCell::problem)
                .containsExactly(Tuple.tuple(3, Problem.DAMAGED));
        assertThat(desk.plan(file("a20-unknown-columns-dupcols.csv")).warnings())
                .extracting(Warning::kind)
                .contains(Warning.Kind.NOT_READ, Warning.Kind.COLUMN_TWICE);
    }

    @Test
    void aShiftedTableMovesNobodyUnasked() {
        ImportPlan plan = after("a07c-swapped-unit-site-ws.csv");
        assertThat(plan.questions()).hasSize(12);
        assertThat(ImportDesk.asked(plan)).containsOnly(Question.Kind.MISPLACED);
        assertThat(plan.fieldChanges()).extracting(change -> change.field()).containsOnly(WorkerField.POSITION);
    }

    @Test
    void theSamePeopleInAnyForm() {
        for (String name :
                List.of("a03-real.xlsx", "a04-sep.csv", "a05-utf16le-tab.txt", "a06b-kz1048.csv", "a18-html-as.xls")) {
            ImportPlan plan = after(name);
            assertThat(plan.same()).as(name).isEqualTo(6);
            assertThat(plan.bringsSomething()).as(name).isFalse();
            assertThat(plan.bad()).as(name).isEmpty();
        }
        assertThat(after("a18-empty.xlsx").reports().getFirst().problem()).isEqualTo(new FileProblem.EmptyBook());
    }

    private ImportPlan after(String name) {
        ImportDesk desk = new ImportDesk(folder);
        desk.apply(desk.plan(file("base.csv")));
        return desk.plan(file(name));
    }

    private static Path file(String name) {
        return Shared.need("data/import/" + name);
    }
}
