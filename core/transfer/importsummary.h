// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/storage/bulk/place.h"
#include "core/transfer/sourceformat.h"

#include <QJsonObject>
#include <QMap>

namespace sallyport {

/// The first of many, and how many there are.
template<class T>
struct FirstOnes
{
    static constexpr qsizetype most = 20;

    QList<T> shown;
    qint64 count = 0;

    void add(const T &one)
    {
        if (shown.size() < most)
            shown.append(one);
        ++count;
    }
};

/// A record that did not become an account, and why.
struct Problem
{
    Place place;
    QString name; ///< as far as one was read
    QString reason;
};

/// What an import found and did, or would do.
struct ImportSummary
{
    SourceFormat format = SourceFormat::Csv;
    bool isDryRun = false;
    bool isFinished = false; ///< false: it was stopped; the next run goes on
    bool wasDoneBefore = false; ///< the same source was imported to its end by an earlier run
    qint64 resumedAt = 0; ///< how many records earlier runs had done
    qint64 records = 0;
    qint64 others = 0; ///< records that are no accounts
    qint64 notesOfNobody = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 withoutPassword = 0;
    qint64 formerAdministrators = 0; ///< who are ordinary users here
    QMap<QString, qint64> hashKinds;
    FirstOnes<QString> skipped; ///< names that are here already
    FirstOnes<Problem> duplicates; ///< within the source
    FirstOnes<Problem> refused;
    FirstOnes<Problem> notes; ///< left out, or changed
    qint64 notesHere = 0; ///< already

    QJsonObject toJson() const;
    /// For people.
    QStringList toLines() const;
};

} // namespace sallyport
