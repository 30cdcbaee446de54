package vn.diemcau.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.access.Grant;
import vn.diemcau.access.GrantRow;
import vn.diemcau.access.Role;
import vn.diemcau.kernel.Ids;
import vn.diemcau.login.Me;
import vn.diemcau.platform.Language;

/** Somebody who signs in with a mail address and a password. */
@Entity
@Table(name = "account")
class Account {

    @Id private UUID id;

    @Column(name = "email", nullable = false, length = 254)
    private String email;

    @Column(name = "name", nullable = false, length = 120)
    private String name;

    @Column(name = "password_hash", length = 200)
    private @Nullable String passwordHash;

    @Column(name = "locale", nullable = false, length = 2)
    private String locale;

    @Column(name = "demo", nullable = false)
    private boolean demo;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @ElementCollection
    @CollectionTable(name = "account_grant", joinColumns = @JoinColumn(name = "account_id"))
    private Set<GrantRow> grants = new HashSet<>();

    protected Account() {}

    Account(LoginAddress email, String name, Language language, boolean demo, Instant now) {
        this.id = Ids.next();
        this.email = email.value();
        this.name = name;
        this.locale = language.tag();
        this.demo = demo;
        this.createdAt = now;
    }

    void change(LoginAddress newEmail, String newName, Language language) {
        this.email = newEmail.value();
        this.name = newName;
        this.locale = language.tag();
    }

    void rename(String newName) {
        this.name = newName;
    }

    void speak(Language language) {
        this.locale = language.tag();
    }

    void setPassword(PasswordHash hash) {
        this.passwordHash = hash.value();
    }

    void setGrants(Collection<Grant> wanted) {
        Set<GrantRow> rows = wanted.stream().map(GrantRow::new).collect(Collectors.toSet());
        grants.retainAll(rows);
        grants.addAll(rows);
    }

    void disable(Instant now) {
        if (disabledAt == null) {
            disabledAt = now;
        }
    }

    void enable() {
        disabledAt = null;
    }

    /** Whether this account may be used at all; demo accounts only where the demo is on. */
    boolean isDisabled() {
        return disabledAt != null;
    }

    boolean usable(boolean demoAllowed) {
        return disabledAt == null && (demoAllowed || !demo);
    }

    /** Whether this account can do everything that an administrator has to do. */
    boolean administers(boolean demoAllowed) {
        return usable(demoAllowed)
                && passwordHash != null
                && grants().stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    @Nullable PasswordHash passwordHash() {
        return passwordHash == null ? null : new PasswordHash(passwordHash);
    }

    Language language() {
        return Language.of(locale);
    }

    boolean demo() {
        return demo;
    }

    AccountState state() {
        if (disabledAt != null) {
            return AccountState.DISABLED;
        }
        return passwordHash == null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Its owner, who calls in a login session. */
    Caller.SignedIn caller(UUID loginSessionId) {
        return new Caller.SignedIn(loginSessionId, id, null, name, grants());
    }

    /** What its owner's browser is told. */
    Me me() {
        return new Me("account", id, name, email, language(), grants());
    }

    int version() {
        return version;
    }

    List<Grant> grants() {
        return GrantRow.sorted(grants);
    }
}
