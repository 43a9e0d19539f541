package org.dosedesk.ui.paper.campaign;

import java.util.function.BooleanSupplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.controlsfx.control.CheckComboBox;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.Ticks;
import org.dosedesk.ui.kit.form.FormControls;

/// The form for a campaign.
public final class CampaignView {
    private final CampaignViewModel vm;
    private final Navigation navigation;
    private final BooleanSupplier mayDiscard;
    private final Messages messages;

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private TextField from;

    @FXML
    private Pane fromMark;

    @FXML
    private TextField until;

    @FXML
    private Pane untilMark;

    @FXML
    private CheckComboBox<Id<Site>> sites;

    @FXML
    private TextField target;

    @FXML
    private Pane targetMark;

    @FXML
    private TextField crew;

    @FXML
    private Pane crewMark;

    @FXML
    private Label failure;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    /// Shows the form of this view-model in the language in use.
    ///
    /// @param mayDiscard asks whether what is typed may be thrown away
    public CampaignView(CampaignViewModel vm, Navigation navigation, BooleanSupplier mayDiscard, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.mayDiscard = mayDiscard;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(vm.titleText());
        save.disableProperty().bind(vm.form().savingProperty().or(vm.open().not()));
        Ticks.tie(root, sites, vm.offered(), vm.sites.value(), vm::site, messages.get("campaign.all-sites"));
        new FormControls(vm.form(), root)
                .text(from, vm.from)
                .text(until, vm.until)
                .own(() -> sites, vm.sites)
                .text(target, vm.target)
                .text(crew, vm.crew)
                .mark(fromMark, vm.from)
                .mark(untilMark, vm.until)
                .mark(targetMark, vm.target)
                .mark(crewMark, vm.crew)
                .failure(failure)
                .beginInFirst()
                .listen(save, cancel, vm::save, mayDiscard, this::leave);
    }

    private void leave() {
        vm.discard();
        navigation.back();
    }
}
