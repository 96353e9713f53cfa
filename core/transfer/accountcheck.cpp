// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/accountcheck.h"

#include "core/auth/accountrules.h"
#include "core/auth/passwordhash.h"
#include "core/auth/unusablepassword.h"
#include "core/base/ascii.h"
#include "core/base/uuid.h"

#include <algorithm>

namespace sallyport {

namespace {

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

// As core/api/notes.h has it.
constexpr qsizetype longestNote = 10'000;

qsizetype charactersOf(const QString &text)
{
    return text.size() <= longestNote ? text.size() : text.toUcs4().size();
}

Error duplicate(const auto &what, const Place &before)
{
    return {.code = ErrorCode::Conflict, .detail = QStringLiteral("%1 is in %2 already").arg(what, before.toText())};
}

} // namespace

Result<AccountCheck::Checked> AccountCheck::check(ImportedAccount account, const Place &place)
{
    const bool hasPassword = !account.passwordHash.isEmpty();
    QString hashKind;
    if (hasPassword) {
        auto read = inspectPasswordHash(account.passwordHash);
        if (!read)
            return inOneSentence(read.error());
        hashKind = std::move(read->description);
    }
    Result<User> user = userOf(account);
    if (!user)
        return inOneSentence(user.error());
    ImportItem item{.row = AccountRow::of(*user, hasPassword ? account.passwordHash : unusablePasswordHash()),
                    .place = place,
                    .keepsId = account.id.has_value(),
                    .hasPassword = hasPassword,
                    .passwordSetAt = notAfter(m_clock.now(), account.passwordChangedAt)};
    const auto known = knownBy(item.row);
    if (Result<> compared = compare(item, known); !compared)
        return failure(std::move(compared));
    remember(item, known, place);
    Checked checked{std::move(item), std::move(hashKind), {}};
    AccountRow &row = checked.item.row;
    NoteCounts counts;
    for (ImportedNote &note : account.notes) {
        const CheckedNote one = noteOf(std::move(note), row.user.id, row.username.key, counts);
        if (one.note)
            row.notes.append(*one.note);
        if (!one.problem.isEmpty())
            checked.noteProblems.append(one.problem);
    }
    return checked;
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

AccountCheck::CheckedNote AccountCheck::checkNote(ImportedNote note)
{
    return noteOf(std::move(note), std::nullopt, m_options.location, m_notes);
}

AccountCheck::CheckedNote AccountCheck::noteOf(ImportedNote note, const std::optional<QUuid> &owner, const QString &whose,
                                               NoteCounts &counts) const
{
    CheckedNote checked;
    if (const qsizetype length = charactersOf(note.text); length > longestNote) {
        checked.problem = QStringLiteral("A note of %1 characters is left out: no note has more than %2").arg(length).arg(longestNote);
        return checked;
    }
    if (note.text.contains(QChar::Null)) {
        note.text.replace(QChar(QChar::Null), QChar(QChar::ReplacementCharacter));
        checked.problem = QStringLiteral("A note has the character NUL, which no text has here: it is U+FFFD now");
    }
    if (!note.id) {
        // RFC 9562, 5.5: the same name gives the same id, so that a note that comes again is known. What another one says is another note,
        // also where an id was given a second time.
        const QString time = note.createdAt ? QString::number(note.createdAt->time_since_epoch().count()) : QString();
        const QString name = QStringList{whose, time, note.otherId, note.text}.join(u'\n');
        const QUuid first = QUuid::createUuidV5(QUuid(), name);
        const int alike = counts[first]++;
        note.id = alike == 0 ? first : QUuid::createUuidV5(first, QString::number(alike));
    }
    const Timestamp created = note.createdAt.value_or(m_clock.now());
    checked.note = Note{.id = *note.id,
                        .ownerId = owner,
                        .text = note.text,
                        .completed = note.completed,
                        .createdAt = created,
                        .updatedAt = note.updatedAt.value_or(created)};
    return checked;
}

QVarLengthArray<AccountCheck::Known, 2> AccountCheck::knownBy(const AccountRow &row)
{
    QVarLengthArray<Known, 2> known;
    const auto add = [&known](const Identifier &identifier, QLatin1StringView what) {
        known.append({&identifier, what, hashOf(identifier.key), hashOf(identifier.skeleton), isAscii(identifier.key)});
    };
    add(row.username, QLatin1StringView("Its user name"));
    if (row.email && row.email->key != row.username.key)
        add(*row.email, QLatin1StringView("Its address"));
    return known;
}

Result<> AccountCheck::compare(const ImportItem &item, const QVarLengthArray<Known, 2> &known) const
{
    if (item.keepsId && m_ids.contains(item.row.user.id))
        return duplicate(QStringLiteral("Its id"), m_ids.value(item.row.user.id));
    for (const Known &one : known) {
        if (const auto before = m_keys.constFind(one.key); before != m_keys.cend())
            return duplicate(one.what, *before);
        const auto alike = m_looks.constFind(one.skeleton);
        if (alike != m_looks.cend() && alike->key != one.key && !(alike->isPlain && one.isPlain))
            return Error{.code = ErrorCode::ValidationFailed,
                         .detail = QStringLiteral("%1 looks like another one in %2").arg(one.what, alike->place.toText())};
    }
    return {};
}

void AccountCheck::remember(const ImportItem &item, const QVarLengthArray<Known, 2> &known, const Place &place)
{
    if (item.keepsId)
        m_ids.insert(item.row.user.id, place);
    for (const Known &one : known) {
        m_keys.insert(one.key, place);
        // One that is not plain is mistaken for all others.
        const auto alike = m_looks.constFind(one.skeleton);
        if (alike == m_looks.cend() || (alike->isPlain && !one.isPlain))
            m_looks.insert(one.skeleton, {one.key, one.isPlain, place});
    }
}

} // namespace sallyport
