package org.dosedesk.exchange.book;

import java.nio.charset.StandardCharsets;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;

/// A file of the kind that Office wrote until 2003, and in which it locks those of today.
public final class OldOffice {
    private static final int NAMES_WITHIN = 4 << 20;

    private OldOffice() {}

    /// What it is, and so why it is not read.
    public static FileProblem problem(byte[] bytes) {
        if (names(bytes, "EncryptedPackage")) {
            return new FileProblem.Locked();
        }
        boolean document = names(bytes, "WordDocument") || names(bytes, "PowerPoint Document");
        return document ? new FileProblem.OtherOffice() : new FileProblem.Spreadsheet();
    }

    // Names of its parts stand in it as they are.
    private static boolean names(byte[] bytes, String name) {
        byte[] looked = name.getBytes(StandardCharsets.UTF_16LE);
        for (int block = 512; block + looked.length <= bytes.length; block += 128) {
            if (block > NAMES_WITHIN && block < bytes.length - NAMES_WITHIN) {
                continue;
            }
            int same = 0;
            while (same < looked.length && bytes[block + same] == looked[same]) {
                same++;
            }
            if (same == looked.length) {
                return true;
            }
        }
        return false;
    }
}
