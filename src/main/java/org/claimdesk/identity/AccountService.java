package org.claimdesk.identity;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimdesk.shared.MergePatch;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.PageToken;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Revision;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** Makes, changes and removes local accounts. */
@ApplicationScoped
public class AccountService {

    private static final String LIST = "accounts";

    private final Session session;
    private final Clock clock;
    private final MergePatch patches;
    private final SignIns signIns;
    private final SignInWays ways;
    private final People people;

    AccountService(Session session, Clock clock, MergePatch patches, SignIns signIns, SignInWays ways, People people) {
        this.session = session;
        this.clock = clock;
        this.patches = patches;
        this.signIns = signIns;
        this.ways = ways;
        this.people = people;
    }

    Page<AccountView> list(Integer pageSize, String token) {
        ways.requireAccounts();
        var size = Page.size(pageSize);
        var after = PageToken.read(LIST, token, keys -> keys.get(0));
        var rows = session.createSelectionQuery("from Account where name > :after order by name", Account.class)
                .setParameter("after", after == null ? "" : after).setMaxResults(size + 1).getResultList();
        return Page.of(rows, size, AccountView::of, row -> PageToken.write(LIST, List.of(row.name)));
    }

    AccountView get(String name) {
        return AccountView.of(find(name, LockMode.NONE));
    }

    @Transactional
    AccountView add(NewAccount wanted) {
        ways.requireAccounts();
        if (session.find(Account.class, wanted.name()) != null || people.isIssued(wanted.name())) {
            throw new Refusal(ProblemCode.ACCOUNT_EXISTS, "There is an account %s already".formatted(wanted.name()));
        }
        return AccountView.of(add(wanted.name(), wanted.password(), wanted.roles()));
    }

    @Transactional
    AccountView change(String name, String patch, Revision seen) {
        var account = find(name, LockMode.PESSIMISTIC_WRITE);
        require(account, seen);
        var change = patches.apply(new AccountChange(null, account.roles()), patch, AccountChange.class);
        if (change.password() != null) {
            account.setPassword(change.password(), clock.instant());
            signIns.endAll(name);
        }
        account.setRoles(change.roles(), clock.instant());
        session.flush();
        return AccountView.of(account);
    }

    @Transactional
    void remove(String name, Revision seen) {
        var account = find(name, LockMode.PESSIMISTIC_WRITE);
        require(account, seen);
        session.remove(account);
    }

    /** Makes the accounts a new installation starts with. */
    Account add(String name, String password, Set<Role> roles) {
        var account = new Account(name, password, roles, clock.instant());
        session.persist(account);
        session.flush();
        return account;
    }

    private Account find(String name, LockMode lock) {
        ways.requireAccounts();
        var account = session.find(Account.class, name, lock);
        if (account == null) {
            throw Refusal.notFound("account", name);
        }
        return account;
    }

    private static void require(Account account, Revision seen) {
        Revision.require(seen, account.revision, () -> new Refusal(ProblemCode.STALE_REVISION, "The account has changed since")
                .with("currentRevision", account.revision).with("changedAt", account.updatedAt));
    }
}
