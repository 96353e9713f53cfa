// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/accountcheck.h"

#include "core/auth/accountrules.h"
#include "core/auth/passwordhash.h"
#include "core/auth/unusablepassword.h"
#include "core/base/uuid.h"

#include <algorithm>

namespace sallyport {

namespace {

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

// A time to come would be later than whatever is changed here.
std::optional<Timestamp> notAfter(Timestamp now, const std::optional<Timestamp> &time)
{
    return time ? std::optional(std::min(*time, now)) : std::nullopt;
}

// Nobody can choose names that are mistaken for others': the seed is another one each time.
size_t hashOf(const QString &text)
{
    return qHash(text, QHashSeed::globalSeed());
}

/// All that a person needs to find what is wrong, in one line.
Error inOneSentence(const Error &error)
{
    QStringList reasons;
    for (const FieldError &field : error.fields)
        reasons.append(field.message);
    return {.code = ErrorCode::ValidationFailed, .detail = reasons.isEmpty() ? error.detail : reasons.join(QStringLiteral("; "))};
}

Error duplicate(const QString &what, const Place &before)
{
    return {.code = ErrorCode::Conflict, .detail = QStringLiteral("%1 is in %2 already").arg(what, before.toText())};
}

} // namespace

Result<ImportItem> AccountCheck::check(ImportedAccount account, const Place &place)
{
    const bool hasPassword = !account.passwordHash.isEmpty();
    if (hasPassword) {
        if (const auto read = inspectPasswordHash(account.passwordHash); !read)
            return inOneSentence(read.error());
    }
    Result<User> user = userOf(account);
    if (!user)
        return inOneSentence(user.error());
    ImportItem item{.row = AccountRow::of(*user, hasPassword ? account.passwordHash : unusablePasswordHash()),
                    .keepsId = account.id.has_value(),
                    .hasPassword = hasPassword,
                    .passwordSetAt = notAfter(m_clock.now(), account.passwordChangedAt)};
    if (Result<> compared = compare(item); !compared)
        return failure(std::move(compared));
    remember(item, place);
    for (qsizetype i = 0; i < account.notes.size(); ++i) {
        const QString key = QStringLiteral("%1 %2").arg(item.row.username.key).arg(i);
        item.row.notes.append(noteOf(account.notes[i], item.row.user.id, key));
    }
    return item;
}

Result<User> AccountCheck::userOf(const ImportedAccount &account) const
{
    Result<AccountNames> names = checkAccountNames({account.username, account.email, account.fullName});
    if (!names)
        return failure(std::move(names));
    const Timestamp now = m_clock.now();
    User user;
    user.id = account.id ? *account.id : uuidV7(m_clock, m_random);
    user.username = std::move(names->username);
    user.email = std::move(names->email);
    user.fullName = std::move(names->fullName);
    user.role = account.administrator && m_options.keepsAdministrators ? Role::Administrator : Role::User;
    user.disabled = account.disabled;
    user.createdAt = notAfter(now, account.createdAt).value_or(now);
    user.updatedAt = notAfter(now, account.updatedAt).value_or(user.createdAt);
    user.lastSignInAt = notAfter(now, account.lastSignInAt);
    user.passwordChangedAt = std::min(account.passwordChangedAt.value_or(m_options.madeAt.value_or(now)), now);
    return user;
}

Note AccountCheck::noteOf(const ImportedNote &note, const std::optional<QUuid> &owner, const QString &key) const
{
    const Timestamp created = note.createdAt.value_or(m_clock.now());
    // RFC 9562, 5.5: the same name gives the same id, so that a note that comes again is known.
    const QUuid id = note.id ? *note.id : QUuid::createUuidV5(QUuid(), m_options.sourceName + u'\n' + key);
    return {.id = id,
            .ownerId = owner,
            .text = note.text,
            .completed = note.completed,
            .createdAt = created,
            .updatedAt = note.updatedAt.value_or(created)};
}

Result<> AccountCheck::compare(const ImportItem &item) const
{
    const AccountRow &row = item.row;
    if (item.keepsId && m_ids.contains(row.user.id))
        return duplicate(QStringLiteral("Its id"), m_ids.value(row.user.id));
    for (const auto &[identifier, what] : {std::pair(&row.username, QStringLiteral("Its user name")),
                                           std::pair(row.email ? &*row.email : &row.username, QStringLiteral("Its address"))}) {
        const size_t key = hashOf(identifier->key);
        if (const auto before = m_keys.constFind(key); before != m_keys.cend())
            return duplicate(what, *before);
        const auto alike = m_looks.constFind(hashOf(identifier->skeleton));
        if (alike != m_looks.cend() && alike->key != key && !(alike->isPlain && isAscii(identifier->key)))
            return Error{.code = ErrorCode::ValidationFailed,
                         .detail = QStringLiteral("%1 looks like another one in %2").arg(what, alike->place.toText())};
    }
    return {};
}

void AccountCheck::remember(const ImportItem &item, const Place &place)
{
    const AccountRow &row = item.row;
    if (item.keepsId)
        m_ids.insert(row.user.id, place);
    for (const Identifier *identifier : {&row.username, row.email ? &*row.email : &row.username}) {
        const size_t key = hashOf(identifier->key);
        m_keys.insert(key, place);
        const size_t skeleton = hashOf(identifier->skeleton);
        if (!m_looks.contains(skeleton))
            m_looks.insert(skeleton, {key, isAscii(identifier->key), place});
    }
}

} // namespace sallyport
