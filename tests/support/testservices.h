// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/auth/accounts.h"
#include "core/auth/auditlog.h"
#include "core/auth/authenticator.h"
#include "core/auth/changethrottle.h"
#include "core/auth/sessions.h"
#include "core/auth/signupthrottle.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakerandom.h"
#include "tests/support/fakerepositories.h"

namespace sallyport {

/// The services of core/auth over fakes, with tries limited as they really are.
class TestServices
{
public:
    explicit TestServices(const PasswordPolicy &policy = {.refuseWeak = false}) : accounts(accountParts(), policy) { }

    /// What all accounts made by addUser() have.
    static Secret password() { return Secret::fromText(u"correct horse battery staple"); }
    static ClientInfo client(const QString &network = QStringLiteral("192.0.2.1"))
    {
        return {.address = network, .device = QStringLiteral("a device"), .network = network, .requestId = QStringLiteral("request-1")};
    }
    static Actor actorOf(const User &user) { return {user.id, user.username, client()}; }
    static Actor operatorActor() { return {.userId = {}, .name = QStringLiteral("operator"), .client = {}}; }

    User addUser(const QString &name, Role role = Role::User)
    {
        auto user = accounts.create(
            {.username = name, .password = password(), .email = name + QStringLiteral("@example.org"), .fullName = {}, .role = role},
            operatorActor());
        if (!user)
            qFatal("%s", qPrintable(user.error().detail));
        return *user;
    }
    Result<IssuedTokens> signIn(const QString &name, const Secret &typed = password(), const ClientInfo &from = client())
    {
        return authenticator.signIn({.nameOrAddress = name, .password = typed.clone(), .scopes = {}, .deviceToken = {}}, from);
    }

    /// What was noted since there were `first` records.
    QList<AuditEvent> eventsFrom(qsizetype first) const
    {
        QList<AuditEvent> events;
        for (const AuditRecord &record : store.audit.sliced(first))
            events.append(record.event);
        return events;
    }
    AuditEvent lastEvent() const { return store.audit.last().event; }

    Accounts::Parts accountParts() { return {users, audit, hasher, clock, random, &throttle}; }
    Authenticator::Parts authenticatorParts()
    {
        return {users, sessions, audit, hasher, accessTokens, deviceTokens, clock, random, &throttle};
    }

    FakeClock clock;
    FakeRandom random;
    FakeStore store;
    FakeUsers users{store};
    FakeSessions sessions{store};
    FakeAttempts attempts{store};
    FakeAudit audit{store};
    PasswordHasher hasher{random, {.memoryKiB = 64, .passes = 1, .lanes = 1}};
    KeyRing ring{SigningKey::generate().value()};
    AccessTokens accessTokens{ring, {}, clock, random};
    DeviceTokens deviceTokens{Secret(QByteArray(32, 'd')), clock, random};
    SignInThrottle throttle{attempts, clock};
    SignUpThrottle signUpThrottle{attempts, audit, clock};
    ChangeThrottle changeThrottle{attempts, signUpThrottle, clock};
    Accounts accounts;
    Authenticator authenticator{authenticatorParts(), {}};
    Sessions sessionList{sessions, clock, {}};
    AuditLog auditLog{audit};
};

} // namespace sallyport
