package org.dosedesk.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.ImportFiles;
import org.dosedesk.usecase.register.Register;

/// The reference campaign's invented work force of 2,446 in memory, where its files lie beside the project.
public final class ReferenceCampaign {
    /// The day of the published figures.
    public static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    private ReferenceCampaign() {}

    /// A register that holds it all, imported on the day; skips the running test where the files are absent.
    public static Register register() {
        Register register = Register.open(new MemoryStore(), Night.of(LocalDate.of(2022, 2, 25)), "Мейіргер", false);
        List<Path> files = Stream.of("roster.csv", "doses.csv", "waivers.csv", "illness.csv")
                .map(name -> Shared.need("data/" + name))
                .toList();
        read(register, files);
        return register;
    }

    /// Imports files as they are.
    public static void read(Register register, List<Path> files) {
        ImportFiles importFiles = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());
        importFiles.apply(importFiles.plan(files, Progress.NONE), false, Progress.NONE);
    }
}
