package org.dosedesk.domain.contraindication;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.vaccine.Vaccine;

/// What is known of one worker that may stand against an injection: entries in force, whatever their dates.
///
/// @param reactions reactions to doses that a rule may ask for
/// @param waivers exemptions, refusals and doctors' clearances
public record ContraindicationFacts(
        List<Observation> observations, List<Given> doses, List<Reacted> reactions, List<Waiver> waivers) {

    /// A dose given.
    public record Given(Vaccine vaccine, LocalDate date) {}

    /// A reaction to a dose of a vaccine, by the code of its ground.
    public record Reacted(String code, Vaccine vaccine, LocalDate date) {}

    public ContraindicationFacts {
        observations = List.copyOf(observations);
        doses = List.copyOf(doses);
        reactions = List.copyOf(reactions);
        waivers = List.copyOf(waivers);
    }
}
