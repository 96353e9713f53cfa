// SPDX-License-Identifier: Apache-2.0
#include "core/http/engine/answerwriter.h"

#include "core/base/log.h"
#include "core/http/parsing/reasonphrase.h"
#include "core/http/parsing/refusal.h"
#include "core/http/parsing/syntax.h"

#include <QDateTime>
#include <QLocale>

#include <array>

namespace sallyport::http {

namespace {

// The front's own fields: a handler's would contradict them.
bool isFramesOwn(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 7> names{"content-length", "transfer-encoding",        "connection", "keep-alive", "date",
                                                  "upgrade",        "strict-transport-security"};
    return std::ranges::any_of(names, [name](QByteArrayView own) { return syntax::equalsIgnoringCase(name, own); });
}

bool isSendable(const Response &response)
{
    return response.status >= 200 && response.status <= 599 && std::ranges::all_of(response.headers, [](const Header &header) {
               return syntax::isToken(header.first) && syntax::isFieldValue(header.second);
           });
}

bool hasBody(int status)
{
    return status != 204 && status != 205 && status != 304; // RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5
}

void appendNumber(QByteArray &out, qsizetype number)
{
    std::array<char, 20> digits;
    auto *begin = digits.end();
    do {
        *--begin = char('0' + number % 10);
        number /= 10;
    } while (number > 0);
    out.append(begin, digits.end() - begin);
}

} // namespace

void AnswerWriter::write(const Response &response, const AnswerFrame &frame, QByteArray &out)
{
    if (!isSendable(response)) {
        qCCritical(lcHttp, "An answer with status %d holds what cannot be sent; answered 500", response.status);
        write(internalErrorResponse(), frame, out);
        return;
    }
    writeHead(response, frame, out);
    if (!frame.headOnly && hasBody(response.status))
        out += response.body;
}

void AnswerWriter::writeHead(const Response &response, const AnswerFrame &frame, QByteArray &out)
{
    out += QByteArrayView("HTTP/1.1 ");
    appendNumber(out, response.status);
    out += ' ';
    out += reasonPhrase(response.status);
    for (const Header &header : response.headers) {
        if (isFramesOwn(header.first))
            continue;
        out += QByteArrayView("\r\n");
        out += header.first;
        out += QByteArrayView(": ");
        out += header.second;
    }
    if (response.status != 204 && response.status != 304) {
        out += QByteArrayView("\r\ncontent-length: ");
        appendNumber(out, hasBody(response.status) ? response.body.size() : 0);
    }
    out += QByteArrayView("\r\ndate: ");
    out += date();
    if (frame.secure) // RFC 6797; for 365 days
        out += QByteArrayView("\r\nstrict-transport-security: max-age=31536000");
    if (frame.close)
        out += QByteArrayView("\r\nconnection: close");
    else if (frame.oldVersion)
        out += QByteArrayView("\r\nconnection: keep-alive");
    out += QByteArrayView("\r\n\r\n");
}

const QByteArray &AnswerWriter::date()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (m_dateSecond != now) {
        const QDateTime time = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
        m_date = QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1(); // RFC 9110, section 5.6.7
        m_dateSecond = now;
    }
    return m_date;
}

} // namespace sallyport::http
