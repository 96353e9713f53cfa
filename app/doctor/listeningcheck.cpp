// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/listeningcheck.h"

#include "app/composition/frontoptions.h"
#include "core/http/listening/listeningsocket.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace sallyport {

namespace {

using namespace std::chrono_literals;

const QString listeningSubject = QStringLiteral("listening");

/// No server could be asked there: nobody knows which port it was given.
bool hasNoName(const http::ListenAddress &address)
{
    const auto *tcp = std::get_if<http::TcpAddress>(&address);
    return (tcp && tcp->port == 0) || std::holds_alternative<http::InheritedSocket>(address);
}

} // namespace

ListeningCheck::ListeningCheck(const Settings &settings, Done done) : m_done(std::move(done))
{
    const auto addresses = listenAddresses(settings);
    if (addresses) {
        for (const http::ListenAddress &address : *addresses) {
            if (hasNoName(address))
                continue;
            ++m_open;
            const bool isTcp = std::holds_alternative<http::TcpAddress>(address);
            m_probes.push_back(std::make_unique<http::HealthProbe>(
                http::HealthProbe::Target{
                    .address = address, .hostName = settings.hosts.value(0), .certificateFile = isTcp ? settings.tlsCert : QString()},
                2s, [this, address](const Result<http::HealthProbe::Answer> &answer) { judge(address, answer); }));
        }
    } else {
        m_findings.problem(listeningSubject, addresses.error().detail, QStringLiteral("See --listen in: sallyportd serve --help"));
    }
    if (m_open == 0)
        QMetaObject::invokeMethod(
            qApp, [this] { m_done(m_findings); }, Qt::QueuedConnection);
}

void ListeningCheck::judge(const http::ListenAddress &address, const Result<http::HealthProbe::Answer> &answer)
{
    const QString place = http::toText(address);
    if (!answer) {
        judgeSilence(address, answer.error());
    } else {
        const QJsonObject body = QJsonDocument::fromJson(answer->body).object();
        const bool isOurs = body.value(u"service").toString() == u"sallyport";
        if (answer->status == 200 && isOurs)
            m_findings.ok(listeningSubject,
                          QStringLiteral("%1: Sallyport %2 answers and is ready").arg(place, body.value(u"version").toString()));
        else if (answer->status == 503)
            m_findings.problem(listeningSubject,
                               QStringLiteral("%1: the server is not ready: %2").arg(place, body.value(u"detail").toString()),
                               QStringLiteral("Its log tells why: journalctl -u sallyportd"));
        else
            m_findings.problem(listeningSubject,
                               QStringLiteral("%1: something else answers there (%2)").arg(place, QString::number(answer->status)),
                               QStringLiteral("Which program: ss -tlnp. Or is --host not the name that the server knows?"));
    }
    if (--m_open == 0)
        m_done(m_findings);
}

void ListeningCheck::judgeSilence(const http::ListenAddress &address, const Error &error)
{
    const QString place = http::toText(address);
    if (error.code != ErrorCode::ServerUnreachable) {
        m_findings.problem(listeningSubject, QStringLiteral("%1: %2").arg(place, error.detail),
                           QStringLiteral("If it is the server, it hangs: journalctl -u sallyportd, then systemctl restart sallyportd"));
        return;
    }
    const auto possible = http::ListeningSocket::open(address);
    if (possible)
        m_findings.warning(listeningSubject, QStringLiteral("%1: nobody answers; the address is free").arg(place),
                           QStringLiteral("If the server should run: systemctl start sallyportd"));
    else
        m_findings.problem(
            listeningSubject,
            QStringLiteral("%1: nobody answers, and a server could not listen there: %2").arg(place, possible.error().detail),
            QStringLiteral("Which program has it: ss -tlnp"));
}

} // namespace sallyport
