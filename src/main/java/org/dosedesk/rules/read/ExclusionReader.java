package org.dosedesk.rules.read;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;
import org.dosedesk.rules.xml.Xml;
import org.jspecify.annotations.Nullable;

/// Reads `immunity` and `contraindications` of an antigen file.
final class ExclusionReader {

    /// The dates of birth stand in the files as month, day and year; a date of eight digits is read too.
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("[M/d/yyyy][yyyyMMdd]", Locale.ROOT);

    private ExclusionReader() {}

    static Immunity immunity(Xml root) {
        Xml immunity = root.child("immunity");
        if (immunity == null) {
            return Immunity.NONE;
        }
        Set<String> codes = new LinkedHashSet<>();
        for (Xml history : immunity.all("clinicalHistory")) {
            String code = history.text("guidelineCode");
            if (code != null) {
                codes.add(code);
            }
        }
        return new Immunity(
                codes,
                immunity.all("dateOfBirth").stream()
                        .map(ExclusionReader::byBirth)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /// Null for the empty element that the CDC's files may hold.
    private static Immunity.@Nullable ByBirth byBirth(Xml rule) {
        LocalDate before = rule.parsed("immunityBirthDate", text -> LocalDate.parse(text, AMERICAN));
        Set<String> exclusions = new LinkedHashSet<>();
        for (Xml exclusion : rule.all("exclusion")) {
            String code = exclusion.text("exclusionCode");
            if (code != null) {
                exclusions.add(code);
            }
        }
        return before == null ? null : new Immunity.ByBirth(before, rule.text("birthCountry"), exclusions);
    }

    static List<Contraindication> contraindications(Xml root) {
        List<Contraindication> found = new ArrayList<>();
        Xml contraindications = root.child("contraindications");
        if (contraindications == null) {
            return found;
        }
        Xml group = contraindications.child("vaccineGroup");
        for (Xml one : group == null ? List.<Xml>of() : group.all("contraindication")) {
            String code = one.text("observationCode");
            if (code != null) {
                found.add(new Contraindication(code, null, one.span("beginAge"), one.span("endAge")));
            }
        }
        Xml vaccine = contraindications.child("vaccine");
        for (Xml one : vaccine == null ? List.<Xml>of() : vaccine.all("contraindication")) {
            String code = one.text("observationCode");
            for (Xml product : one.all("contraindicatedVaccine")) {
                if (code != null) {
                    found.add(new Contraindication(
                            code, product.requiredText("cvx"), product.span("beginAge"), product.span("endAge")));
                }
            }
        }
        return found;
    }
}
