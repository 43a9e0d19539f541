package org.dosedesk.print.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// The typeface of all papers, DejaVu Sans Condensed, embedded in part: it has all Kazakh and Russian letters.
/// Kept by whoever prints, because reading it costs more than a page.
public final class PaperFonts {
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final char NO_GLYPH = '\uFFFD';

    private final BitSet plain = new BitSet();
    private final BaseFont regular = read("DejaVuSansCondensed.ttf");
    private final BaseFont bold = read("DejaVuSansCondensed-Bold.ttf");

    /// The upright face.
    ///
    /// @param size in points
    public Font regular(float size) {
        return new Font(regular, size);
    }

    /// The bold face.
    ///
    /// @param size in points
    public Font bold(float size) {
        return new Font(bold, size);
    }

    /// The text with every sign that the typeface lacks made visible as a replacement mark, so that nothing is left
    /// out silently, and with every line break and control sign made a space.
    public String printable(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    // Nearly every text is plain, and asking the typeface for each letter costs more than laying the letter out.
    private boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!plain.get(sign)) {
                if (!isPlain(sign)) {
                    return false;
                }
                plain.set(sign);
            }
        }
        return true;
    }

    private boolean isPlain(char sign) {
        return sign == ' '
                || (!Character.isISOControl(sign)
                        && !Character.isWhitespace(sign)
                        && !Character.isSurrogate(sign)
                        && regular.charExists(sign));
    }

    private String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (Character.isISOControl(sign) || Character.isWhitespace(sign)) {
                clean.append(' ');
            } else if (Character.isBmpCodePoint(sign) && regular.charExists(sign)) {
                clean.appendCodePoint(sign);
            } else if (Character.getType(sign) != Character.FORMAT) {
                clean.append(NO_GLYPH);
            }
        });
        return clean.toString();
    }

    private static BaseFont read(String name) {
        try (InputStream in = PaperFonts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("no font " + name);
            }
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
