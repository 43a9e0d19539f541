package org.dosedesk.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Gender;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;

/// The reference campaign's files, read by the shortest way: patients and waivers by personnel number.
record SharedCampaign(Map<String, Patient> patients, Map<String, List<Waiver>> waivers) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final Map<String, List<String>> VACCINES = Map.of(
            "Спутник V (компонент I)", List.of("505", "Sputnik V component I"),
            "Спутник V (компонент II)", List.of("505", "Sputnik V component II"),
            "Спутник Лайт", List.of("504", "Sputnik Light"),
            "QazVac", List.of("501", "QazVac"),
            "Hayat-Vax", List.of("510", "Hayat-Vax"),
            "Vero Cell", List.of("510", "Vero Cell"),
            "CoronaVac", List.of("511", "CoronaVac"),
            "Comirnaty", List.of("208", "Comirnaty"));

    /// An exemption, or else a refusal.
    record Waiver(boolean exemption, LocalDate from, LocalDate until) {
        boolean isInForce(LocalDate day) {
            return !from.isAfter(day) && !until.isBefore(day);
        }
    }

    static SharedCampaign read(Path folder) throws IOException {
        Map<String, List<VaccineDoseAdministered>> doses = new HashMap<>();
        for (NamedCsvRecord row : rows(folder.resolve("doses.csv"))) {
            List<String> vaccine = VACCINES.getOrDefault(row.getField("Вакцина"), List.of("?", "?"));
            List<VaccineDoseAdministered> given =
                    doses.computeIfAbsent(row.getField("Табельный номер"), key -> new ArrayList<>());
            given.add(new VaccineDoseAdministered(
                    String.valueOf(given.size() + 1),
                    LocalDate.parse(row.getField("Дата прививки"), DAY),
                    vaccine.getFirst(),
                    null,
                    vaccine.getLast()));
        }
        Map<String, List<ActiveObservation>> recoveries = new HashMap<>();
        for (NamedCsvRecord row : rows(folder.resolve("illness.csv"))) {
            recoveries
                    .computeIfAbsent(row.getField("Табельный номер"), key -> new ArrayList<>())
                    .add(new ActiveObservation(
                            ActiveObservation.RECOVERED_FROM_COVID_19,
                            LocalDate.parse(row.getField("Дата выздоровления"), DAY)));
        }
        Map<String, List<Waiver>> waivers = new HashMap<>();
        for (NamedCsvRecord row : rows(folder.resolve("waivers.csv"))) {
            String until = row.getField("По");
            waivers.computeIfAbsent(row.getField("Табельный номер"), key -> new ArrayList<>())
                    .add(new Waiver(
                            row.getField("Вид").equals("медотвод"),
                            LocalDate.parse(row.getField("С"), DAY),
                            until.isBlank() ? LocalDate.MAX : LocalDate.parse(until, DAY)));
        }
        Map<String, Patient> patients = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(folder.resolve("roster.csv"))) {
            String number = row.getField("Табельный номер");
            patients.put(
                    number,
                    new Patient(
                            LocalDate.parse(row.getField("Дата рождения"), DAY),
                            row.getField("Пол").equals("М") ? Gender.MALE : Gender.FEMALE,
                            doses.getOrDefault(number, List.of()),
                            recoveries.getOrDefault(number, List.of())));
        }
        return new SharedCampaign(patients, waivers);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').detectBomHeader(true).ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
