// SPDX-License-Identifier: Apache-2.0
#include "core/auth/scrypthash.h"

#include "core/auth/phcfields.h"

#include <QList>

#include <openssl/err.h>
#include <openssl/evp.h>

#include <algorithm>

namespace sallyport {

namespace {

constexpr quint64 largestMemory = quint64(256) << 20;
constexpr int highestLogN = 20; // with r = 1 and largestMemory it could be 21, which nobody uses
constexpr int largestR = 64;
constexpr int mostScryptLanes = 16;

Error notScrypt()
{
    return Phc::unusable(QStringLiteral("This is no scrypt hash as PHC strings are written."));
}

quint64 memoryOf(const ScryptCost &cost)
{
    return (quint64(128) * quint64(cost.r)) << cost.logN;
}

} // namespace

Result<> ScryptCost::check() const
{
    const bool isPossible = logN >= 1 && logN <= highestLogN && r >= 1 && r <= largestR && p >= 1 && p <= mostScryptLanes;
    if (!isPossible || memoryOf(*this) > largestMemory)
        return Phc::unusable(QStringLiteral("The costs of this scrypt hash are outside of what is accepted (256 MiB, 16 lanes)."));
    return {};
}

Result<Secret> ScryptCost::derive(const Secret &password, const QByteArray &salt, qsizetype bytes) const
{
    constexpr quint64 besides = quint64(1) << 20; // what OpenSSL counts on top
    QByteArray derived(bytes, '\0');
    const int done = EVP_PBE_scrypt(password.view().data(), size_t(password.size()), reinterpret_cast<const uchar *>(salt.constData()),
                                    size_t(salt.size()), quint64(1) << logN, quint64(r), quint64(p), memoryOf(*this) + besides,
                                    reinterpret_cast<uchar *>(derived.data()), size_t(bytes));
    if (done != 1) {
        ERR_clear_error();
        return Error{.code = ErrorCode::Internal, .detail = QStringLiteral("The password could not be checked.")};
    }
    Secret secret(derived);
    wipe(derived.data(), size_t(derived.size()));
    return secret;
}

Result<ScryptHash> ScryptHash::parse(QByteArrayView text)
{
    const QList<QByteArray> parts = text.toByteArray().split('$');
    if (parts.size() != 5 || !parts[0].isEmpty() || parts[1] != "scrypt")
        return notScrypt();
    const QList<QByteArray> costs = parts[2].split(',');
    if (costs.size() != 3)
        return notScrypt();
    const auto logN = Phc::parameter(costs[0], "ln");
    const auto r = Phc::parameter(costs[1], "r");
    const auto p = Phc::parameter(costs[2], "p");
    const auto salt = Phc::fromBase64(parts[3], 1, Phc::longestSalt);
    const auto hash = Phc::fromBase64(parts[4], Phc::shortestHash, Phc::longestHash);
    if (!logN || !r || !p || !salt || !hash)
        return notScrypt();
    constexpr qint64 most = 1'000'000;
    const ScryptCost cost{int(std::min(*logN, most)), int(std::min(*r, most)), int(std::min(*p, most))};
    if (Result<> honest = cost.check(); !honest)
        return failure(std::move(honest));
    return ScryptHash{cost, *salt, *hash};
}

QByteArray ScryptHash::toText() const
{
    return "$scrypt$ln=" + QByteArray::number(cost.logN) + ",r=" + QByteArray::number(cost.r) + ",p=" + QByteArray::number(cost.p) + '$'
        + Phc::toBase64(salt) + '$' + Phc::toBase64(hash);
}

bool ScryptHash::matches(const Secret &password) const
{
    const Result<Secret> derived = cost.derive(password, salt, hash.size());
    return derived && derived->equals(hash);
}

PasswordHashInfo ScryptHash::info() const
{
    return {PasswordHashKind::Scrypt, QStringLiteral("scrypt, N 2^%1, r %2, p %3").arg(cost.logN).arg(cost.r).arg(cost.p)};
}

} // namespace sallyport
