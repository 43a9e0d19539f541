package org.dosedesk.ui.kit.completion;

import impl.org.controlsfx.autocompletion.AutoCompletionTextFieldBinding;
import impl.org.controlsfx.skin.AutoCompletePopupSkin;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Offers below a field what was written there before. It never writes by itself: only what was gone to with the
/// arrow keys, and Enter or Tab, or what was clicked takes the place of what is typed. Every other key is the
/// field's, as if nothing were offered; Esc takes the offer away first. FX thread only.
public final class Completion extends AutoCompletionTextFieldBinding<String> {
    private final TextField field;
    private final MultipleSelectionModel<String> selection;

    private Completion(TextField field, Asked asked) {
        super(field, request -> request.isCancelled() ? List.of() : asked.known.like(request.getUserText()));
        this.field = field;
        AutoCompletePopupSkin<String> skin = new AutoCompletePopupSkin<>(getAutoCompletionPopup());
        ListView<String> list = list(skin);
        // Theirs asks for colours before it knows the window's; ours is in the program's styles.
        list.getStylesheets().clear();
        selection = list.getSelectionModel();
        getAutoCompletionPopup().setSkin(skin);
        getAutoCompletionPopup().addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Whom to ask off the FX thread, as of the last letter typed.
    private static final class Asked {
        private volatile Known known = typed -> List.of();
    }

    /// Offers from now on.
    ///
    /// @param known is called on the FX thread at each letter, with what else is typed or chosen then
    public static void offer(TextField field, Supplier<Known> known) {
        Asked asked = new Asked();
        field.textProperty().subscribe(typed -> asked.known = known.get());
        new Completion(field, asked).setVisibleRowCount(8);
    }

    /// Offers the names of a box that are typed as well as chosen.
    public static void offer(ComboBox<String> box) {
        offer(box.getEditor(), () -> Known.among(List.copyOf(box.getItems())));
    }

    // The list comes a moment after the letter: the field may have been left since.
    @Override
    protected void showPopup() {
        if (field.isFocused() && field.getScene() != null) {
            super.showPopup();
            selection.clearSelection();
        }
    }

    private void onKey(KeyEvent event) {
        boolean bare = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        String chosen = bare ? selection.getSelectedItem() : null;
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case ESCAPE -> hidePopup();
            case ENTER -> take(chosen, event, chosen == null);
            case TAB -> take(chosen, event, true);
            case SPACE, HOME, END, PAGE_UP, PAGE_DOWN, F2 -> take(null, event, true);
            default -> {
                if (event.isShortcutDown()) {
                    take(null, event, true);
                } else {
                    return;
                }
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = getAutoCompletionPopup().getSuggestions().size() - 1;
        int to = Math.clamp(selection.getSelectedIndex() + by, -1, last);
        if (to < 0) {
            selection.clearSelection();
        } else {
            selection.clearAndSelect(to);
        }
    }

    private void take(@Nullable String chosen, KeyEvent event, boolean further) {
        if (chosen != null) {
            field.setText(chosen);
            field.end();
        }
        hidePopup();
        Node focus = field.getScene() == null ? null : field.getScene().getFocusOwner();
        if (further && focus != null) {
            Event.fireEvent(focus, event.copyFor(focus, focus));
        }
    }

    @SuppressWarnings("unchecked")
    private static ListView<String> list(AutoCompletePopupSkin<String> skin) {
        return (ListView<String>) skin.getNode();
    }
}
