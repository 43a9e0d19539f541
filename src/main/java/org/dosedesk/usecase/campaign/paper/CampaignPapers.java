package org.dosedesk.usecase.campaign.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.dosedesk.usecase.schedule.hold.FindContraindications;

/// Makes papers of a campaign's plan. Nothing is saved.
public final class CampaignPapers {
    private final Register register;
    private final RulesInUse rules;
    private final FindContraindications contraindications;
    private final CampaignPaper paper;

    /// Makes papers of what this register knows, by the rules that are in use when it is asked.
    public CampaignPapers(Register register, RulesInUse rules, CampaignPaper paper) {
        this.register = register;
        this.rules = rules;
        this.paper = paper;
        contraindications = new FindContraindications(rules);
    }

    /// What the register knows now.
    public Snapshot snapshot() {
        return register.snapshot();
    }

    /// The paper of a kind about something.
    ///
    /// @param name as the journal names it
    public Paper of(String name, CampaignPaperKind kind, Topic topic, Plan plan, Language language) {
        return Paper.of(name, () -> paper.render(sheets(kind, topic, plan, language), language));
    }

    /// What stands on the paper of a kind about something, at least one sheet. Takes a moment for a large unit.
    public List<CampaignSheet> sheets(CampaignPaperKind kind, Topic topic, Plan plan, Language language) {
        Messages messages = Messages.of(language).about(plan.campaign().vaccineGroup());
        Source source = new Source(
                register.snapshot(), plan, messages, register.user(), LocalDate.now(register.clock()), register.demo());
        List<CampaignSheet> sheets = sheets(kind, topic, source);
        return sheets.isEmpty() ? List.of(source.empty(name(kind, messages))) : sheets;
    }

    /// What papers of a kind are called.
    public static String name(CampaignPaperKind kind, Messages messages) {
        return messages.get("campaignpaper.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private List<CampaignSheet> sheets(CampaignPaperKind kind, Topic topic, Source source) {
        return switch (topic) {
            case Topic.OfRoute one ->
                kind == CampaignPaperKind.LETTER
                        ? new ClinicLetters(source, contraindications).of(one.route())
                        : new BoardingLists(source).of(one.route());
            case Topic.OfDay one -> new VehicleSheets(source).of(one.day());
            case Topic.OfUnit one ->
                new UnitSchedules(
                                source,
                                new ForecastScheduler(
                                        rules,
                                        new Forecaster(),
                                        source.plan().campaign().vaccineGroup()))
                        .of(one.unit());
            case Topic.OfSite one -> {
                WorkshopPages pages = new WorkshopPages(source);
                yield switch (kind) {
                    case AWAY -> pages.away(one.site());
                    case BOARD -> pages.forTheBoard(one.site());
                    case SIGNING, BOARDING, LETTER, VEHICLES, SCHEDULE -> pages.toSign(one.site());
                };
            }
        };
    }
}
