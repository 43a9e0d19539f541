package org.dosedesk.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;

/// Reads `immunity` and `contraindications` of an antigen file.
final class ExclusionReader {

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
        return new Immunity(codes);
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
