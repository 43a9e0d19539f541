package org.dosedesk.ui.kit.key;

import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.event.EventDispatcher;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// Understands shortcuts from a keyboard that writes Cyrillic. Linux sends them with the letter and without the key
/// where such a layout is the first: `я` with Ctrl comes as [KeyCode#UNDEFINED], the Kazakh digits do so, too, and
/// four of them as marks. They are given the key that lies there on a Latin keyboard; what is written stays as it
/// is.
/// FX thread only.
public final class Keyboard {
    private static final String CYRILLIC = "йцукенгшщзфывапролдячсмить";
    private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM";
    // The upper row of the Kazakh layout, beginning with 1.
    private static final String KAZAKH_DIGITS = "\"әіңғ,.үұқ";
    private static final String DIGITS = "1234567890";
    private static final int LETTERS = 26;

    private boolean kazakh;
    private boolean cyrillic;

    /// A keyboard of which nothing is known yet.
    public Keyboard() {}

    /// Serves these windows and those that open later, dialogs among them.
    public void serve(ObservableList<Window> windows) {
        windows.forEach(this::serve);
        windows.addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::serve);
            }
        });
    }

    private void serve(Window window) {
        if (window.getProperties().putIfAbsent(Keyboard.class, this) == null) {
            EventDispatcher inner = window.getEventDispatcher();
            window.setEventDispatcher((event, tail) ->
                    inner.dispatchEvent(event instanceof KeyEvent key ? understand(key) : event, tail));
        }
    }

    /// The same event, with the key that it lacks.
    KeyEvent understand(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_TYPED || event.getText().isEmpty()) {
            return event;
        }
        learn(event);
        KeyCode key = event.isShortcutDown() ? key(event) : event.getCode();
        return key == event.getCode() ? event : with(event, key);
    }

    // Comma and full stop are digits on a Kazakh keyboard only. A Russian one has no comma without Shift.
    private void learn(KeyEvent event) {
        if (CYRILLIC.indexOf(letter(event)) >= 0) {
            cyrillic = true;
        } else if (event.getCode().isLetterKey()) {
            cyrillic = false;
        }
        if (event.getCode() == KeyCode.UNDEFINED || event.getCode() == KeyCode.QUOTEDBL) {
            kazakh |= KAZAKH_DIGITS.indexOf(letter(event)) >= 0;
        } else if (event.getCode().isDigitKey() && !event.getCode().isKeypadKey()) {
            kazakh = false;
        }
    }

    private KeyCode key(KeyEvent event) {
        KeyCode code = event.getCode();
        char letter = letter(event);
        if (code.isLetterKey() || code.isDigitKey()) {
            return code;
        }
        if (DIGITS.indexOf(letter) >= 0) {
            return digit(letter);
        }
        int place = KAZAKH_DIGITS.indexOf(letter);
        if (place >= 0 && (kazakh || (cyrillic && code == KeyCode.COMMA))) {
            return digit(DIGITS.charAt(place));
        }
        if (code != KeyCode.UNDEFINED) {
            return code;
        }
        // Ctrl and a Latin letter are written as one of the first characters there are.
        if (letter >= 1 && letter <= LETTERS) {
            return KeyCode.getKeyCode(String.valueOf((char) ('A' + letter - 1)));
        }
        int latin = CYRILLIC.indexOf(letter);
        return latin < 0 ? code : KeyCode.getKeyCode(LATIN.substring(latin, latin + 1));
    }

    private static KeyCode digit(char digit) {
        return KeyCode.getKeyCode(String.valueOf(digit));
    }

    private static char letter(KeyEvent event) {
        return event.getText().toLowerCase(Locale.ROOT).charAt(0);
    }

    private static KeyEvent with(KeyEvent event, KeyCode key) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                key,
                event.isShiftDown(),
                event.isControlDown(),
                event.isAltDown(),
                event.isMetaDown());
    }
}
