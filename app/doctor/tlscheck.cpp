// SPDX-License-Identifier: Apache-2.0
#include "app/doctor/examination.h"
#include "core/base/fileexposure.h"
#include "core/http/tls/tlsidentity.h"

#include <QDateTime>

namespace sallyport {

namespace {

const QString tlsSubject = QStringLiteral("tls");

/// ACME clients renew at 30 days; who still has less has a renewal that fails.
constexpr int renewalDays = 14;

} // namespace

void checkTls(const Examination &examination, Findings &findings)
{
    const Settings &settings = examination.settings;
    if (settings.tlsCert.isEmpty() || settings.tlsKey.isEmpty()) {
        findings.ok(tlsSubject, QStringLiteral("not set: plain HTTP on this machine or behind a proxy"));
        return;
    }
    const auto identity = http::TlsIdentity::load(settings.tlsCert, settings.tlsKey);
    if (!identity) {
        findings.problem(tlsSubject, identity.error().detail,
                         QStringLiteral("The server does not start with it; after SIGHUP it keeps the old one."));
        return;
    }
    if (exposureOf(QFile(settings.tlsKey)) == FileExposure::Readable)
        findings.warning(tlsSubject, QStringLiteral("every user of this machine can read the private key in %1").arg(settings.tlsKey),
                         QStringLiteral("chmod 640 ") + quoted(settings.tlsKey));
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(examination.clock.now().time_since_epoch().count(), Qt::UTC);
    const QDateTime end = (*identity)->expiresAt();
    const QString endText = end.toString(QStringLiteral("yyyy-MM-dd"));
    const QString renew = QStringLiteral("Renew it (certbot renew, or as you got it), then: systemctl reload sallyportd");
    if (end <= now)
        findings.problem(tlsSubject, QStringLiteral("the certificate ended on %1").arg(endText), renew);
    else if ((*identity)->beginsAt() > now)
        findings.problem(tlsSubject,
                         QStringLiteral("the certificate is not valid before %1").arg((*identity)->beginsAt().toString(Qt::ISODate)),
                         QStringLiteral("Is the clock right?"));
    else if (now.daysTo(end) < renewalDays)
        findings.warning(tlsSubject, QStringLiteral("the certificate ends in %1 day(s), on %2").arg(now.daysTo(end)).arg(endText), renew);
    for (const QString &host : settings.hosts) {
        if (!(*identity)->isFor(host))
            findings.warning(tlsSubject, QStringLiteral("the certificate is not for %1, which --host names").arg(host),
                             QStringLiteral("Get one with that name, or clients will refuse it."));
    }
    if (findings.isWellWith(tlsSubject))
        findings.ok(tlsSubject, QStringLiteral("certificate and key belong together, good until %1").arg(endText));
}

} // namespace sallyport
