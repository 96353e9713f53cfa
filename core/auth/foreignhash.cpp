// SPDX-License-Identifier: Apache-2.0
#include "core/auth/foreignhash.h"

#include "core/auth/pbkdf2hash.h"
#include "core/auth/phcfields.h"
#include "core/auth/scrypthash.h"

#include <QList>

#include <algorithm>
#include <array>
#include <bit>

namespace sallyport::ForeignHash {

namespace {

using Parts = QList<QByteArray>;

struct Known
{
    QByteArrayView prefix;
    const char *name;
};

// Not taken over: too weak today, or without a portable implementation that is known to be right.
constexpr std::array notTaken{
    Known{"$1$", "MD5-crypt"},
    Known{"$apr1$", "Apache's MD5"},
    Known{"$5$", "SHA-256-crypt"},
    Known{"$6$", "SHA-512-crypt"},
    Known{"$y$", "yescrypt"},
    Known{"$gy$", "gost-yescrypt"},
    Known{"$7$", "scrypt as crypt() writes it"},
    Known{"$3$", "NT hashes"},
    Known{"$2$", "bcrypt's first version"},
    Known{"$P$", "phpass"},
    Known{"$H$", "phpass"},
    Known{"$S$", "Drupal 7"},
    Known{"$bcrypt-sha256$", "passlib's bcrypt_sha256"},
    Known{"md5$", "salted MD5"},
    Known{"sha1$", "salted SHA-1"},
    Known{"sha256$", "salted SHA-256"},
    Known{"unsalted_", "unsalted MD5 or SHA-1"},
    Known{"crypt$", "the old crypt()"},
    Known{"AQAAAA", "ASP.NET Identity"},
};

Error notKnown()
{
    return Phc::unusable(QStringLiteral("This is no password hash of a known kind."));
}

Error refused(const QString &name)
{
    return Phc::unusable(QStringLiteral("Hashes of %1 are not taken over.").arg(name));
}

Error misspelled(const char *system)
{
    return Phc::unusable(QStringLiteral("This is no hash as %1 writes it.").arg(QLatin1StringView(system)));
}

// With or without padding; passlib writes a dot for the plus.
std::optional<QByteArray> fromAnyBase64(QByteArray text)
{
    text.replace('.', '+');
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

std::optional<QByteArray> fromHex(const QByteArray &text)
{
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.toHex() == text.toLower() ? std::optional(bytes) : std::nullopt;
}

std::optional<ScryptCost> scryptCost(const QByteArray &n, const QByteArray &r, const QByteArray &p)
{
    constexpr qint64 most = 1'000'000; // far past what ScryptCost accepts
    const auto words = Phc::number(n);
    const auto blockSize = Phc::number(r);
    const auto lanes = Phc::number(p);
    if (!words || !blockSize || !lanes || !std::has_single_bit(quint64(*words)))
        return std::nullopt;
    return ScryptCost{std::countr_zero(quint64(*words)), int(std::min(*blockSize, most)), int(std::min(*lanes, most))};
}

Result<QByteArray> pbkdf2(QByteArrayView digest, const QByteArray &iterations, const std::optional<QByteArray> &salt,
                          const std::optional<QByteArray> &hash, const char *system)
{
    const auto count = Phc::number(iterations);
    if (!count || !salt || !hash)
        return misspelled(system);
    const auto made = Pbkdf2Hash::of(digest, *count, *salt, *hash);
    return made ? Result<QByteArray>(made->toText()) : failure(made);
}

// `pbkdf2_sha256$260000$salt$hash`, `scrypt$16384$salt$8$5$hash`; the salt is text (django/contrib/auth/hashers.py).
Result<QByteArray> fromDjango(const Parts &parts)
{
    constexpr QByteArrayView pbkdf2Prefix = "pbkdf2_";
    if (parts[0].startsWith(pbkdf2Prefix) && parts.size() == 4)
        return pbkdf2(QByteArrayView(parts[0]).sliced(pbkdf2Prefix.size()), parts[1], parts[2], fromAnyBase64(parts[3]), "Django");
    if (parts[0] == "scrypt" && parts.size() == 6) {
        const auto cost = scryptCost(parts[1], parts[3], parts[4]);
        const auto hash = fromAnyBase64(parts[5]);
        if (cost && hash)
            return ScryptHash{*cost, parts[2], *hash}.toText();
    }
    return misspelled("Django");
}

// `pbkdf2:sha256:600000$salt$hex`, `scrypt:32768:8:1$salt$hex`; the salt is text (werkzeug/security.py).
Result<QByteArray> fromWerkzeug(const Parts &parts)
{
    const Parts method = parts[0].split(':');
    const auto hash = parts.size() == 3 ? fromHex(parts[2]) : std::nullopt;
    if (hash && method.size() == 3 && method[0] == "pbkdf2")
        return pbkdf2(method[1], method[2], parts[1], hash, "Werkzeug");
    if (hash && method.size() == 4 && method[0] == "scrypt") {
        if (const auto cost = scryptCost(method[1], method[2], method[3]))
            return ScryptHash{*cost, parts[1], *hash}.toText();
    }
    return misspelled("Werkzeug");
}

// `$pbkdf2-sha256$29000$salt$hash` of passlib, where `$pbkdf2$` is SHA-1; `$pbkdf2-sha256$i=29000,l=32$salt$hash` of others, in
// any order.
Result<QByteArray> fromPbkdf2Phc(const Parts &parts)
{
    if (parts.size() != 5)
        return misspelled("passlib");
    const QByteArray digest = parts[1] == "pbkdf2" ? QByteArray("sha1") : parts[1].sliced(qstrlen("pbkdf2-"));
    const Parts costs = parts[2].split(',');
    const auto named = std::ranges::find_if(costs, [](const QByteArray &one) { return one.startsWith("i="); });
    const QByteArray &cost = named == costs.end() ? costs.constFirst() : *named;
    return pbkdf2(digest, cost.startsWith("i=") ? cost.sliced(2) : cost, fromAnyBase64(parts[3]), fromAnyBase64(parts[4]), "passlib");
}

// `$argon2i$m=512,t=2,p=2$…` without a version is version 16.
Result<QByteArray> fromPhc(Parts parts)
{
    if (parts[1].startsWith("argon2") && parts.size() == 5)
        parts.insert(2, "v=16");
    const auto salt = fromAnyBase64(parts[parts.size() - 2]);
    const auto hash = fromAnyBase64(parts.constLast());
    if (!salt || !hash)
        return notKnown();
    parts[parts.size() - 2] = Phc::toBase64(*salt);
    parts.last() = Phc::toBase64(*hash);
    return parts.join('$');
}

Result<QByteArray> fromDollars(const QByteArray &text)
{
    const Parts parts = text.split('$');
    if (text.startsWith("$2") || text.startsWith("$bcrypt-sha256-hex$") || text.startsWith("$firebase-scrypt$"))
        return text;
    if (parts.size() >= 5 && (parts[1] == "pbkdf2" || parts[1].startsWith("pbkdf2-")))
        return fromPbkdf2Phc(parts);
    if (parts.size() >= 5 && (parts[1] == "scrypt" || parts[1].startsWith("argon2")))
        return fromPhc(parts);
    return notKnown();
}

// `{bcrypt}$2a$…` of Spring, `{CRYPT}$2y$…` of LDAP.
Result<QByteArray> fromBraces(const QByteArray &text)
{
    const qsizetype end = text.indexOf('}');
    const QByteArray scheme = text.left(end + 1).toLower();
    if (scheme == "{bcrypt}" || scheme == "{crypt}" || scheme == "{argon2}" || scheme.startsWith("{argon2@"))
        return respelled(QByteArrayView(text).sliced(end + 1));
    constexpr qsizetype longestName = 40;
    return end > 0 && end < longestName ? refused(QString::fromLatin1(text.left(end + 1))) : notKnown();
}

} // namespace

Result<QByteArray> respelled(QByteArrayView foreign)
{
    constexpr qsizetype longest = 1024;
    const QByteArray text = foreign.trimmed().toByteArray();
    if (text.isEmpty() || text.startsWith('!'))
        return Phc::unusable(QStringLiteral("The account has no password."));
    if (text.size() > longest)
        return notKnown();
    const auto known = std::ranges::find_if(notTaken, [&](const Known &one) { return text.startsWith(one.prefix); });
    if (known != notTaken.end())
        return refused(QLatin1StringView(known->name));
    if (text.startsWith('{'))
        return fromBraces(text);
    if (text.startsWith('$'))
        return fromDollars(text);
    if (text.startsWith("bcrypt_sha256$$2"))
        return "$bcrypt-sha256-hex" + text.sliced(qstrlen("bcrypt_sha256$"));
    if (text.startsWith("bcrypt$$2") || text.startsWith("argon2$argon2"))
        return fromDollars(text.sliced(text.indexOf('$') + (text.startsWith('b') ? 1 : 0)));
    const Parts parts = text.split('$');
    if (parts[0].contains(':'))
        return fromWerkzeug(parts);
    if (parts[0].startsWith("pbkdf2_") || parts[0] == "scrypt")
        return fromDjango(parts);
    return notKnown();
}

} // namespace sallyport::ForeignHash
