package org.dosedesk.domain.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.Observation.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a rule may propose against what is written down; today is 25.02.2022.
class MembershipTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final Voided MARK = new Voided(Instant.EPOCH, "Nurse", "No");

    /// Each entry is `who first-day [last-day] [void]`, where who is a hand, a rule, or a slip taken back.
    @ParameterizedTest(name = "{0}: fits {1}, else {2}")
    @CsvSource({
        // Nothing said yet.
        "'', JOIN, NONE",
        // By hand, whatever the post: in, in until today, in from tomorrow, in by hand and by rule.
        "hand 2021-01-01, NONE, NONE",
        "hand 2021-01-01 2022-02-25, NONE, NONE",
        "hand 2022-02-26, NONE, NONE",
        "hand 2021-01-01; rule 2021-05-01, NONE, NONE",
        // Taken out by hand: ended yesterday, voided.
        "hand 2021-01-01 2022-02-24, NONE, NONE",
        "hand 2021-01-01 void, NONE, NONE",
        // In by a rule: leaves when the post no longer fits, unless it ends today anyway.
        "rule 2021-01-01, NONE, LEAVE",
        "rule 2022-02-25, NONE, LEAVE",
        "rule 2021-01-01 2022-02-25, NONE, NONE",
        // Out by a rule, and back at the old post; then taken out by hand.
        "rule 2021-01-01 2022-02-24, JOIN, NONE",
        "rule 2021-01-01 2021-06-30; rule 2022-01-01, NONE, LEAVE",
        "rule 2021-01-01 2021-06-30; hand 2022-01-01 void, NONE, NONE",
        // In by a rule, voided by hand: voiding is a hand's word.
        "hand-voids-rule 2021-01-01, NONE, NONE",
        // A slip taken back says nothing, whether a hand or a rule made it.
        "slip 2022-02-25 void, JOIN, NONE",
        "slip 2022-02-25 void; rule 2022-02-25, NONE, LEAVE",
        // In by hand after all, though once taken out.
        "hand 2021-01-01 void; hand 2021-02-01, NONE, NONE",
    })
    void advice(String said, Membership.Advice fits, Membership.Advice fitsNot) {
        List<Observation> observations = Arrays.stream(said.split("; *"))
                .filter(entry -> !entry.isBlank())
                .map(MembershipTest::observation)
                .toList();
        Membership membership = Membership.of(observations, "driver", TODAY);
        assertThat(membership.advice(true)).isEqualTo(fits);
        assertThat(membership.advice(false)).isEqualTo(fitsNot);
        assertThat(Membership.of(observations, "field-crew", TODAY).advice(true))
                .as("another group")
                .isEqualTo(Membership.Advice.JOIN);
    }

    private static Observation observation(String entry) {
        List<String> words = List.of(entry.split(" "));
        Observation seen = new Observation(
                Id.random(),
                Id.random(),
                "driver",
                null,
                LocalDate.parse(words.get(1)),
                words.size() > 2 && !words.get(2).equals("void") ? LocalDate.parse(words.get(2)) : null,
                new Recorded(Instant.EPOCH, "Nurse"),
                null,
                words.getFirst().endsWith("rule") ? Origin.RULE : null);
        return switch (words.getFirst()) {
            case "hand-voids-rule" -> seen.voided(MARK);
            case "slip" -> seen.takenBack(MARK);
            default -> words.getLast().equals("void") ? seen.voided(MARK) : seen;
        };
    }
}
