package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.rules.read.RuleSetReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetReaderTest {

    private static final RuleSetReader.Identity IDENTITY =
            new RuleSetReader.Identity("Test", "1", null, LocalDate.of(2022, 1, 1));

    private static final String SCHEDULE = """
            <scheduleSupportingData>
              <vaccineGroups><vaccineGroup><name>X</name></vaccineGroup></vaccineGroups>
              <vaccineGroupToAntigenMap>
                <vaccineGroupMap><name>X</name><antigen>X</antigen></vaccineGroupMap>
              </vaccineGroupToAntigenMap>
              <cvxToAntigenMap>
                <cvxMap><cvx>01</cvx><association><antigen>X</antigen></association></cvxMap>
              </cvxToAntigenMap>
            </scheduleSupportingData>
            """;

    private static final String ANTIGEN = """
            <antigenSupportingData xmlns:r="https://dosedesk.org/rules/1">
              <series>
                <seriesName>Only</seriesName>
                <targetDisease>X</targetDisease>
                <vaccineGroup>X</vaccineGroup>
                <seriesType>Standard</seriesType>
                <selectSeries>
                  <defaultSeries>Yes</defaultSeries>
                  <productPath>No</productPath>
                  <seriesGroup>1</seriesGroup>
                  <seriesPriority>A</seriesPriority>
                </selectSeries>
                <seriesDose>
                  <doseNumber>Dose 1</doseNumber>
                  <interval>
                    <fromPrevious>Y</fromPrevious>
                    <minInt>6 months - 4 days</minInt>
                    <cessationDate>20211207</cessationDate>
                    <r:source kind="decree" number="46" date="2021-10-20"/>
                  </interval>
                  <recurringDose>No</recurringDose>
                  <r:source kind="ours" dose="booster"/>
                </seriesDose>
              </series>
            </antigenSupportingData>
            """;

    private static RuleFile file(String name, String text) {
        return new RuleFile(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static RuleSet read(String antigen) {
        return new RuleSetReader().read(IDENTITY, List.of(file("x.xml", antigen), file("schedule.xml", SCHEDULE)));
    }

    @Test
    void aFolderOfFilesBecomesARuleSet(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("x.xml"), ANTIGEN);
        Files.writeString(folder.resolve("schedule.xml"), SCHEDULE);
        Files.writeString(folder.resolve("notes.txt"), "not a rule file");

        RuleSet rules = new RuleSetReader().read(IDENTITY, folder);

        SeriesDose dose =
                rules.antigen("X").orElseThrow().series().getFirst().doses().getFirst();
        assertThat(dose.kind()).isEqualTo(TargetDoseKind.BOOSTER);
        assertThat(dose.ordinal()).isEqualTo(1);
        IntervalRule interval = dose.intervals().getFirst();
        assertThat(interval.min()).isEqualTo(new TimeSpan(0, 6, 0, -4));
        assertThat(interval.period().to()).isEqualTo(LocalDate.of(2021, 12, 7));
        assertThat(interval.source())
                .isEqualTo(new RuleSource(RuleSource.Kind.DECREE, "46", LocalDate.of(2021, 10, 20)));
        assertThat(rules.vaccineGroups()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6 months - 4 days             | half a year | x.xml: antigenSupportingData/series[1]/seriesDose[1]/interval[1]/minInt[1]
            20211207                      | 2021-12-07  | x.xml: antigenSupportingData/series[1]/seriesDose[1]/interval[1]/cessationDate[1]
            Dose 1                        | Dose 2      | x.xml: antigenSupportingData/series[1]/seriesDose[1]
            <seriesType>Standard          | <seriesType>Usual | x.xml: antigenSupportingData/series[1]/seriesType[1]
            <vaccineGroup>X</vaccineGroup>| <other/>    | x.xml: antigenSupportingData/series[1]: the element 'vaccineGroup' is missing
            number="46"                   | nummer="46" | x.xml: antigenSupportingData/series[1]/seriesDose[1]/interval[1]/r:source[1]
            dose="booster"                | dose="last" | x.xml: antigenSupportingData/series[1]/seriesDose[1]/r:source[1]
            </antigenSupportingData>      | </antigen>  | x.xml, line
            antigenSupportingData         | somethingElse | x.xml: somethingElse: is neither
            """)
    void anErrorNamesFileAndElement(String original, String replacement, String message) {
        String broken = ANTIGEN.replace(original, replacement);
        assertThat(broken).isNotEqualTo(ANTIGEN);

        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> read(broken))
                .withMessageStartingWith(message);
    }

    @Test
    void externalEntitiesAreRefused(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String attack = "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + ANTIGEN.replace("<seriesName>Only", "<seriesName>&e;");

        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> read(attack))
                .withMessageStartingWith("x.xml, line 1")
                .withMessageNotContaining("secret\n");
    }

    @Test
    void aRuleSetNeedsItsScheduleFile() {
        assertThatExceptionOfType(RuleSetException.class)
                .isThrownBy(() -> new RuleSetReader().read(IDENTITY, List.of(file("x.xml", ANTIGEN))))
                .withMessage("Test 1: no scheduleSupportingData file");
    }
}
