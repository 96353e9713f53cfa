// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/fieldnames.h"
#include "core/transfer/mappings.h"

#include <QJsonArray>

namespace sallyport {

namespace {

using fieldnames::Name;

/// Puts each value where it belongs, and remembers the first that is wrong.
class Taker
{
public:
    template<class T, class Target>
    void take(Result<std::optional<T>> value, Target &target)
    {
        if (!value) {
            if (!m_wrong)
                m_wrong = failure(std::move(value));
        } else if (*value) {
            target = std::move(**value);
        }
    }
    const std::optional<Error> &wrong() const { return m_wrong; }

private:
    std::optional<Error> m_wrong;
};

void takeNames(const Fields &fields, Taker &taker, ImportedAccount &account)
{
    taker.take(fields.text(fieldnames::username), account.username);
    taker.take(fields.text(fieldnames::email), account.email);
    if (account.username.isEmpty() && account.email)
        account.username = *account.email;
    taker.take(fields.text(fieldnames::fullName), account.fullName);
    if (!account.fullName) {
        QString first;
        QString last;
        taker.take(fields.text(fieldnames::firstName), first);
        taker.take(fields.text(fieldnames::lastName), last);
        const QString both = first.isEmpty() || last.isEmpty() ? first + last : first + u' ' + last;
        if (!both.isEmpty())
            account.fullName = both;
    }
}

void takeState(const Fields &fields, Taker &taker, ImportedAccount &account)
{
    std::optional<bool> enabled;
    taker.take(fields.flag(fieldnames::enabled), enabled);
    account.disabled = enabled == false;
    bool disabled = false;
    taker.take(fields.flag(fieldnames::disabled), disabled);
    account.disabled |= disabled;
    taker.take(fields.flag(fieldnames::administrator), account.administrator);
    if (const auto role = fields.text({Name("role")}); role && *role) // where it is no text it is something else
        account.administrator |= **role == QStringLiteral("admin") || **role == QStringLiteral("administrator");
}

void takeTimes(const Fields &fields, Taker &taker, ImportedAccount &account)
{
    taker.take(fields.time(fieldnames::createdAt), account.createdAt);
    taker.take(fields.time(fieldnames::updatedAt), account.updatedAt);
    taker.take(fields.time(fieldnames::lastSignInAt), account.lastSignInAt);
    taker.take(fields.time(fieldnames::passwordChangedAt), account.passwordChangedAt);
}

Result<> takeHash(const Fields &fields, ImportedAccount &account)
{
    const auto found = fields.text(fieldnames::passwordHash);
    if (!found)
        return failure(found);
    // What Django, shadow(5) and many others write for "no password".
    if (!*found || (*found)->startsWith(u'!') || (*found)->startsWith(u'*'))
        return {};
    Result<QByteArray> hash = storedPasswordHash((*found)->toUtf8());
    if (!hash)
        return failure(std::move(hash));
    account.passwordHash = std::move(*hash);
    return {};
}

} // namespace

Result<ImportedAccount> mapPlain(const Fields &fields)
{
    ImportedAccount account;
    Taker taker;
    takeNames(fields, taker, account);
    takeState(fields, taker, account);
    takeTimes(fields, taker, account);
    if (taker.wrong())
        return *taker.wrong();
    if (account.username.isEmpty())
        return invalidRecord(QStringLiteral("It has neither a user name nor an address"));
    if (const auto id = fields.text(fieldnames::id); id && *id) {
        const QUuid uuid = QUuid::fromString(**id);
        account.id = uuid.isNull() ? std::nullopt : std::optional(uuid);
    }
    if (Result<> taken = takeHash(fields, account); !taken)
        return failure(std::move(taken));
    Result<QList<ImportedNote>> notes = mapNotes(fields);
    if (!notes)
        return failure(std::move(notes));
    account.notes = std::move(*notes);
    return account;
}

Result<QList<ImportedNote>> mapNotes(const Fields &fields)
{
    QList<ImportedNote> notes;
    const QJsonArray values = fields.array({Name("notes")});
    for (const QJsonValue &value : values) {
        if (!value.isObject())
            continue;
        Result<ImportedNote> note = mapNote(Fields::of(value.toObject()));
        if (!note)
            return failure(std::move(note));
        notes.append(std::move(*note));
    }
    return notes;
}

Result<ImportedNote> mapNote(const Fields &fields)
{
    ImportedNote note;
    Taker taker;
    taker.take(fields.text({Name("text")}), note.text);
    taker.take(fields.flag({Name("completed")}), note.completed);
    taker.take(fields.time(fieldnames::createdAt), note.createdAt);
    taker.take(fields.time(fieldnames::updatedAt), note.updatedAt);
    if (taker.wrong())
        return *taker.wrong();
    if (const auto id = fields.text({Name("id")}); id && *id) {
        const QUuid uuid = QUuid::fromString(**id);
        if (uuid.isNull())
            note.otherId = **id;
        else
            note.id = uuid;
    }
    return note;
}

Result<Imported> mapTutorialNote(const Fields &fields)
{
    Result<ImportedNote> note = mapNote(fields);
    return note ? Result<Imported>(Imported(std::move(*note))) : Result<Imported>(failure(std::move(note)));
}

} // namespace sallyport
