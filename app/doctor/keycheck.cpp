// SPDX-License-Identifier: Apache-2.0
#include "app/composition/masterkey.h"
#include "app/doctor/examination.h"
#include "core/base/random.h"
#include "core/storage/tables/sqlsigningkeys.h"

namespace sallyport {

namespace {

const QString keysSubject = QStringLiteral("keys");

/// How many keys are in use; an error for the first that cannot be opened or does not work.
Result<int> tryKeys(SqlSigningKeys &repository, const KeyTimetable &timetable)
{
    int usable = 0;
    for (const KeyRecord &record : timetable.records()) {
        if (record.retiredAt)
            continue;
        const auto key = repository.open(record.id);
        if (!key)
            return failure(key);
        const QByteArrayView sample("sample");
        if (!*key || !(*key)->verify(sample, (*key)->sign(sample)))
            return Error{.code = ErrorCode::ConfigurationInvalid,
                         .detail = QStringLiteral("the key %1 does not verify what it signs").arg(QString::fromLatin1(record.id))};
        ++usable;
    }
    return usable;
}

void tellTimetable(const Examination &examination, const KeyTimetable &timetable, int usable, Findings &findings)
{
    using namespace std::chrono_literals;
    const Timestamp now = examination.clock.now();
    const KeyRecord *signing = timetable.signing(now);
    if (!signing) {
        findings.problem(keysSubject, QStringLiteral("no key signs: nobody can sign in"), QStringLiteral("sallyportd keys rotate --now"));
        return;
    }
    QString told = QStringLiteral("%1 opened with the master key, %2 signs since %3")
                       .arg(QString::number(usable), algorithmName(signing->algorithm), dayText(signing->signsFrom));
    const auto every = examination.settings.keyRotation;
    if (every <= 0s) {
        findings.ok(keysSubject, told + QStringLiteral(", rotation is by hand"));
        return;
    }
    const Timestamp next = signing->signsFrom + every;
    if (next + 24h < now)
        findings.warning(keysSubject, told + QStringLiteral("; the next was due on ") + dayText(next),
                         QStringLiteral("A running server rotates by itself. By hand: sallyportd keys rotate"));
    else
        findings.ok(keysSubject, told + QStringLiteral(", the next from about ") + dayText(next));
}

} // namespace

void checkKeys(const Examination &examination, Findings &findings)
{
    if (!examination.settings.secretKey.isEmpty() || !examination.settings.secretKeyFile.isEmpty()) {
        findings.ok(keysSubject, QStringLiteral("tokens are signed with the operator's secret (HS256)"));
        return;
    }
    auto records = signingKeyRecords(*examination.database);
    if (!records) {
        findings.problem(keysSubject, QStringLiteral("they cannot be read: ") + records.error().cause,
                         QStringLiteral("See what the lines about the database say."));
        return;
    }
    const KeyTimetable timetable(std::move(*records));
    if (timetable.records().isEmpty()) {
        findings.ok(keysSubject, QStringLiteral("none yet: the first start makes them"));
        return;
    }
    const MasterKeyPlace place(examination.settings, examination.directory);
    auto master = place.load();
    if (!master) {
        findings.problem(keysSubject, master.error().detail, QStringLiteral("The server does not start without it."));
        return;
    }
    if (master->empty()) {
        findings.problem(keysSubject, QStringLiteral("they are sealed, and there is no %1 to open them").arg(place.name()),
                         place.wayBack());
        return;
    }
    SystemRandom random;
    const Sealer sealer(
        std::move(*master), [place] { return place.load(); }, random);
    SqlSigningKeys repository(*examination.database, sealer);
    const auto usable = tryKeys(repository, timetable);
    if (!usable)
        findings.problem(keysSubject, usable.error().detail, QStringLiteral("Is it the master key that belongs to this database?"));
    else
        tellTimetable(examination, timetable, *usable, findings);
}

} // namespace sallyport
