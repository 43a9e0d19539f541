package org.dosedesk.store.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Folders that every user of a Windows computer may use, with all that is made in them, whoever makes it.
final class WindowsRights {
    /// What Windows calls the group of all users: its name is in the language of the system.
    private static final List<String> EVERY_USER = List.of("Users", "Пользователи", "Пайдаланушылар");

    private WindowsRights() {}

    /// Gives all users the folder, where the system has such lists of rights and knows the group.
    static void giveToEveryone(Path folder) throws IOException {
        AclFileAttributeView view = Files.getFileAttributeView(folder, AclFileAttributeView.class);
        if (view == null) {
            return;
        }
        Optional<UserPrincipal> users = everyUser(folder.getFileSystem().getUserPrincipalLookupService());
        if (users.isPresent()) {
            AclEntry right = right(users.get());
            List<AclEntry> rights = new ArrayList<>(view.getAcl());
            if (!rights.contains(right)) {
                rights.addFirst(right);
                view.setAcl(rights);
            }
        }
    }

    /// The group of all users; empty when the system calls it otherwise.
    static Optional<UserPrincipal> everyUser(UserPrincipalLookupService known) throws IOException {
        for (String name : EVERY_USER) {
            try {
                return Optional.of(known.lookupPrincipalByGroupName(name));
            } catch (UserPrincipalNotFoundException e) {
                // perhaps in the next language
            }
        }
        return Optional.empty();
    }

    /// Everything but giving rights away, for the folder and what is made in it.
    static AclEntry right(UserPrincipal users) {
        Set<AclEntryPermission> may = EnumSet.allOf(AclEntryPermission.class);
        may.removeAll(EnumSet.of(AclEntryPermission.WRITE_ACL, AclEntryPermission.WRITE_OWNER));
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(users)
                .setPermissions(may)
                .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
                .build();
    }
}
