// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/storage/bulk/importbatch.h"
#include "core/storage/bulk/place.h"
#include "core/transfer/importedaccount.h"

#include <QHash>
#include <QVarLengthArray>

namespace sallyport {

/// Checks the accounts of a source by the rules of signing up, and against each other. Nothing is changed to fit: what breaks a rule is
/// refused. Remembers some 50 bytes for each name and address.
class AccountCheck
{
public:
    struct Options
    {
        bool keepsAdministrators = false;
        QString location; ///< of the source: from which notes of nobody get an id, the same each time
        std::optional<Timestamp> madeAt; ///< when passwords were what they are in it, where it does not tell for each
    };

    AccountCheck(const Options &options, const Clock &clock, Random &random) : m_options(options), m_clock(clock), m_random(random) { }

    struct Checked
    {
        ImportItem item;
        QString hashKind; ///< for people; empty: it has no password
        QStringList noteProblems; ///< sentences
    };
    struct CheckedNote
    {
        std::optional<Note> note; ///< none: it breaks a rule
        QString problem; ///< why, or what was changed; empty: nothing
    };

    /// ErrorCode::ValidationFailed for one that breaks a rule, Conflict for one that came before, each with a sentence.
    Result<Checked> check(ImportedAccount account, const Place &place);
    CheckedNote checkNote(ImportedNote note);

private:
    using NoteCounts = QHash<QUuid, int>;

    struct Look
    {
        size_t key = 0;
        bool isPlain = false;
        Place place;
    };

    /// A name or an address by which an account is known.
    struct Known
    {
        const Identifier *identifier;
        QLatin1StringView what;
        size_t key = 0;
        size_t skeleton = 0;
        bool isPlain = false;
    };

    static QVarLengthArray<Known, 2> knownBy(const AccountRow &row);
    /// `whose`: what a note without an id is known by, beside what it says. `counts`: of those that are alike.
    CheckedNote noteOf(ImportedNote note, const std::optional<QUuid> &owner, const QString &whose, NoteCounts &counts) const;
    Result<User> userOf(const ImportedAccount &account) const;
    Result<> compare(const ImportItem &item, const QVarLengthArray<Known, 2> &known) const;
    void remember(const ImportItem &item, const QVarLengthArray<Known, 2> &known, const Place &place);

    Options m_options;
    const Clock &m_clock;
    Random &m_random;
    QHash<size_t, Place> m_keys; // by the hash of a name: with 10^7 of them, two are mistaken for one with a chance of 10^-5
    QHash<size_t, Look> m_looks; // the first of each
    QHash<QUuid, Place> m_ids;
    NoteCounts m_notes; // of nobody, without an id
};

} // namespace sallyport
