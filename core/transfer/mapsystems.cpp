// SPDX-License-Identifier: Apache-2.0
#include "core/transfer/fieldnames.h"
#include "core/transfer/mappings.h"

namespace sallyport {

namespace {

using fieldnames::Name;

Result<Imported> imported(Result<ImportedAccount> account)
{
    return account ? Result<Imported>(Imported(std::move(*account))) : Result<Imported>(failure(std::move(account)));
}

bool isSet(const Fields &fields, const Fields::Names &names)
{
    const auto flag = fields.flag(names);
    return flag && flag->value_or(false);
}

} // namespace

Result<Imported> mapPocketBase(const Fields &fields)
{
    return imported(mapPlain(fields));
}

Result<Imported> mapPocketBaseAdministrator(const Fields &fields)
{
    // Its installer's own, which stays when the first superuser was made in another way.
    if (const auto email = fields.text(fieldnames::email); email && *email == QStringLiteral("__pbinstaller@example.com"))
        return OtherRecord();
    Result<ImportedAccount> account = mapPlain(fields);
    if (!account)
        return failure(std::move(account));
    account->administrator = true;
    return std::move(*account);
}

Result<Imported> mapSupabase(const Fields &fields, Timestamp now)
{
    if (isSet(fields, {Name("isanonymous")}))
        return OtherRecord();
    if (fields.has({Name("deletedat")}))
        return invalidRecord(QStringLiteral("It was deleted there"));
    Fields known = fields;
    const QJsonObject said = fields.object({Name("rawusermetadata"), Name("usermetadata")});
    for (const auto &name : {QStringLiteral("full_name"), QStringLiteral("name")}) {
        if (said.value(name).isString())
            known.add(name, said.value(name));
    }
    // The phone number is what those without an address sign in by.
    if (!fields.has(fieldnames::email)) {
        if (const auto phone = fields.text({Name("phone")}); phone && *phone)
            known.add(QStringLiteral("username"), **phone);
    }
    Result<ImportedAccount> account = mapPlain(known);
    if (!account)
        return failure(std::move(account));
    if (const auto text = fields.text({Name("banneduntil")}); text && *text == QStringLiteral("infinity")) {
        account->disabled = true; // PostgreSQL's word for ever
        return std::move(*account);
    }
    const auto bannedUntil = fields.time({Name("banneduntil")});
    if (!bannedUntil)
        return failure(bannedUntil);
    account->disabled |= bannedUntil->value_or(now) > now;
    return std::move(*account);
}

Result<Imported> mapDjango(const Fields &fields)
{
    if (!fields.has({Name("model")}))
        return imported(mapPlain(fields));
    const QJsonObject inner = fields.object({Name("fields")});
    if (!inner.contains(QLatin1StringView("password")))
        return OtherRecord(); // a group, a permission, a session …
    Fields known = Fields::of(inner);
    if (const auto key = fields.text({Name("pk")}); key && *key)
        known.add(QStringLiteral("pk"), **key);
    return imported(mapPlain(known));
}

Result<Imported> mapSallyport(const Fields &fields)
{
    if (fields.has({Name("format")}))
        return OtherRecord();
    if (const QJsonObject note = fields.object({Name("note")}); !note.isEmpty())
        return mapTutorialNote(Fields::of(note));
    Result<ImportedAccount> account = mapPlain(fields);
    if (!account)
        return failure(std::move(account));
    // As it was stored: storedPasswordHash() may choose another spelling.
    if (const auto hash = fields.text(fieldnames::passwordHash); hash && *hash)
        account->passwordHash = (*hash)->toLatin1();
    return std::move(*account);
}

Result<Imported> mapFirebase(const Fields &fields, const std::optional<FirebaseScrypt> &project)
{
    Fields known;
    for (const Fields::Names &names :
         std::initializer_list<Fields::Names>{fieldnames::email, fieldnames::fullName, fieldnames::createdAt, fieldnames::lastSignInAt}) {
        if (const auto text = fields.text(names); text && *text)
            known.addNormalized(*names.begin(), **text, *names.begin());
    }
    if (!fields.has(fieldnames::email)) {
        if (const auto phone = fields.text({Name("phonenumber")}); phone && *phone)
            known.add(QStringLiteral("username"), **phone);
    }
    if (!known.has(fieldnames::email) && !known.has(fieldnames::username) && !fields.has({Name("passwordhash")}))
        return OtherRecord(); // signed in anonymously there
    Result<ImportedAccount> account = mapPlain(known);
    if (!account)
        return failure(std::move(account));
    account->disabled = isSet(fields, {Name("disabled")});
    const QJsonObject claims = fields.object({Name("customattributes")});
    account->administrator = claims.value(QLatin1StringView("admin")).toBool();
    const auto hash = fields.text({Name("passwordhash")});
    const auto salt = fields.text({Name("salt")});
    if (!hash || !salt || !*hash)
        return std::move(*account);
    if (**hash == QStringLiteral("UkVEQUNURUQ=")) // "REDACTED"
        return invalidRecord(QStringLiteral("Its password was left out: the export was made without the permission to read hashes "
                                            "(firebaseauth.configs.getHashConfig)"));
    if (!project)
        return invalidRecord(QStringLiteral("Its password needs the project's parameters: give them with --firebase-parameters"));
    const auto bytes = [](QString text) { return QByteArray::fromBase64(text.replace(u'-', u'+').replace(u'_', u'/').toLatin1()); };
    Result<QByteArray> stored = storedFirebaseHash(*project, bytes(salt->value_or(QString())), bytes(**hash));
    if (!stored)
        return failure(std::move(stored));
    account->passwordHash = std::move(*stored);
    return std::move(*account);
}

} // namespace sallyport
