// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/http/parsing/requesthead.h"

#include <QByteArrayView>

#include <optional>

namespace sallyport::http {

/// The fields of one request that rule its framing and its connection, gathered first and judged together.
///
/// Views point into the request's bytes.
class FramingFields
{
public:
    /// Whether a field speaks of the hop alone and so is not handed on.
    enum class Taken { No, Yes };
    Taken take(QByteArrayView lowerCaseName, QByteArrayView value);

    /// Judges them and completes the head. `authority` is that of an absolute target, or empty.
    std::optional<Refusal> apply(QByteArrayView authority, RequestHead &head) const;

private:
    struct Field
    {
        QByteArrayView value;
        int count = 0;
        void take(QByteArrayView text);
    };

    std::optional<Refusal> applyHost(QByteArrayView authority, RequestHead &head) const;
    std::optional<Refusal> checkContent(const RequestHead &head) const;
    std::optional<Refusal> applyLength(RequestHead &head) const;
    std::optional<Refusal> applyTransferEncoding(RequestHead &head) const;
    std::optional<Refusal> applyExpect(RequestHead &head) const;

    Field m_host;
    Field m_contentLength;
    Field m_transferEncoding;
    Field m_expect;
    Field m_contentType;
    bool m_isCoded = false; ///< its content is
    bool m_close = false;
    bool m_keepAlive = false;
};

} // namespace sallyport::http
