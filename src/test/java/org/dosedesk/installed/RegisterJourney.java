package org.dosedesk.installed;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.store.H2Vault;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.keeping.demo.DemoWorkforce;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/// A nurse's first steps without a screen, for a program that is installed: makes a register, opens it again, saves
/// doses, sets a paper. Prints how many doses there are, or the reason and the sentence that refuses.
public final class RegisterJourney {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final String USER = "Айгүл Серікқызы";
    private static final String PASSWORD = "құпия сөз 7";
    private static final int REFUSED = 1;
    private static final int WHITE = 0xFFFFFFFF;

    private RegisterJourney() {}

    /// What to do, and the register's folder:
    ///
    /// - `make`: make a register of one's own with some workers, and save a dose
    /// - `make-shared`: the same for everyone
    /// - `read`: unlock it and count the doses
    /// - `dose`: unlock it and save a dose
    /// - `hold`: unlock it, say `open`, wait for a line, save a dose
    /// - `paper`: set a paper, and draw it
    static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        try {
            switch (args[0]) {
                case "make" -> make(folder, false);
                case "make-shared" -> make(folder, true);
                case "read" -> unlock(folder, false, false);
                case "dose" -> unlock(folder, false, true);
                case "hold" -> unlock(folder, true, true);
                case "paper" -> paper();
                default -> throw new IllegalArgumentException(args[0]);
            }
        } catch (AccessException e) {
            System.out.println(e.reason() + ": " + Failures.sentence(Messages.of(Language.ENGLISH), e));
            System.exit(REFUSED);
        }
    }

    private static void make(Path folder, boolean shared) {
        CreateRegister create = new CreateRegister(new H2Vault(), CLOCK);
        try (Register register = create.create(folder, USER, Role.NURSE, PASSWORD.toCharArray(), shared)) {
            List<Change> workforce = DemoWorkforce.changes(LocalDate.now(CLOCK), now()).stream()
                    .filter(change -> !(change.after() instanceof Vaccine))
                    .toList();
            register.save(workforce);
            saveDose(register);
        }
    }

    private static void unlock(Path folder, boolean waiting, boolean saving) throws IOException {
        UnlockRegister door = new UnlockRegister(new H2Vault(), CLOCK);
        try (Register register = door.unlock(folder, USER, PASSWORD.toCharArray(), false)) {
            if (waiting) {
                System.out.println("open");
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            }
            if (saving) {
                saveDose(register);
            } else {
                count(register);
            }
        }
    }

    private static void saveDose(Register register) {
        Worker worker = register.snapshot().all(Worker.class).iterator().next();
        Vaccine vaccine = register.snapshot().all(Vaccine.class).iterator().next();
        LocalDate today = LocalDate.now(CLOCK);
        register.save(List.of(Change.add(new Dose(
                Id.random(),
                worker.id(),
                today,
                vaccine.id(),
                "A-1",
                today,
                Place.AT_WORK,
                null,
                USER,
                Source.GIVEN_HERE,
                true,
                "",
                now(),
                null))));
        count(register);
    }

    private static void count(Register register) {
        System.out.println("doses " + register.snapshot().count(Dose.class));
    }

    private static void paper() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.open();
            PaperFonts fonts = new PaperFonts();
            document.add(new Paragraph("Екпе қағазы", fonts.regular(12)));
            document.add(new Paragraph("Екпе қағазы", fonts.bold(12)));
        }
        // As it would be drawn for a printer.
        try (PDDocument paper = Loader.loadPDF(out.toByteArray())) {
            BufferedImage picture = new PDFRenderer(paper).renderImage(0);
            boolean drawn = IntStream.range(0, picture.getHeight())
                    .anyMatch(y -> IntStream.range(0, picture.getWidth()).anyMatch(x -> picture.getRGB(x, y) != WHITE));
            System.out.println(drawn ? "paper set and drawn" : "paper blank");
        }
    }

    private static Recorded now() {
        return new Recorded(CLOCK.instant(), USER);
    }
}
