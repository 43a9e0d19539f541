package org.dosedesk.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import org.junit.jupiter.api.Test;

/// What can be said of Windows' rights without a Windows.
class WindowsRightsTest {
    @Test
    void the_group_of_all_users_is_found_in_the_language_of_the_system() throws IOException {
        assertThat(WindowsRights.everyUser(new Knowing("Пользователи")))
                .map(UserPrincipal::getName)
                .contains("Пользователи");
        assertThat(WindowsRights.everyUser(new Knowing("Benutzer"))).isEmpty();
    }

    @Test
    void what_is_made_in_the_folder_has_the_same_rights_but_nobody_gives_rights_away() {
        AclEntry right = WindowsRights.right(new Group("Users"));

        assertThat(right.flags()).contains(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
        assertThat(right.permissions())
                .contains(AclEntryPermission.WRITE_DATA, AclEntryPermission.READ_DATA, AclEntryPermission.DELETE)
                .doesNotContain(AclEntryPermission.WRITE_ACL, AclEntryPermission.WRITE_OWNER);
    }

    private record Group(String name) implements GroupPrincipal {
        @Override
        public String getName() {
            return name;
        }
    }

    private static final class Knowing extends UserPrincipalLookupService {
        private final String group;

        private Knowing(String group) {
            this.group = group;
        }

        @Override
        public UserPrincipal lookupPrincipalByName(String name) throws IOException {
            throw new UserPrincipalNotFoundException(name);
        }

        @Override
        public GroupPrincipal lookupPrincipalByGroupName(String name) throws IOException {
            if (!name.equals(group)) {
                throw new UserPrincipalNotFoundException(name);
            }
            return new Group(name);
        }
    }
}
