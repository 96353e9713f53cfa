// SPDX-License-Identifier: Apache-2.0
#include "core/auth/ecdsasignature.h"

#include "core/auth/opensslptr.h"

namespace sallyport {

namespace {

constexpr int halfBytes = 32;

} // namespace

QByteArray rawFromDerSignature(std::span<const unsigned char> der)
{
    const unsigned char *position = der.data();
    const EcdsaSignaturePtr signature(d2i_ECDSA_SIG(nullptr, &position, long(der.size())));
    if (!signature || position != der.data() + der.size())
        return {};
    QByteArray raw(2 * halfBytes, '\0');
    auto *bytes = reinterpret_cast<unsigned char *>(raw.data());
    if (BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), bytes, halfBytes) != halfBytes
        || BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), bytes + halfBytes, halfBytes) != halfBytes)
        return {};
    return raw;
}

QByteArray derFromRawSignature(QByteArrayView raw)
{
    if (raw.size() != 2 * halfBytes)
        return {};
    const auto *bytes = reinterpret_cast<const unsigned char *>(raw.data());
    const EcdsaSignaturePtr signature(ECDSA_SIG_new());
    BignumPtr r(BN_bin2bn(bytes, halfBytes, nullptr));
    BignumPtr s(BN_bin2bn(bytes + halfBytes, halfBytes, nullptr));
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // the signature owns both now
    (void)s.release();
    QByteArray der(maximumDerSignatureBytes, '\0');
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    const int size = i2d_ECDSA_SIG(signature.get(), &end);
    return size > 0 ? der.first(size) : QByteArray();
}

} // namespace sallyport
