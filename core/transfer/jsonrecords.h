// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/transfer/inputfile.h"
#include "core/transfer/recordsource.h"

namespace sallyport {

/// Records of a JSON file: objects one after another (JSON lines), in an array, or in the array `users` or `items` of an object, which
/// may be one of several in an array. The rest of such an object is passed over. A record has the number of its line, or its
/// own where it shares that with another.
class JsonRecords final : public RecordSource
{
public:
    explicit JsonRecords(std::unique_ptr<InputFile> input) : m_input(std::move(input)) { }

    Result<std::optional<RawRecord>> next() override;
    double progress() const override { return m_input->progress(); }
    /// Whether the object around the records has such a text before them: `realm`.
    bool isRealm() const { return m_isRealm; }

private:
    /// Where the next byte stands.
    enum class State {
        Begin,
        Lines, ///< between objects that follow each other
        List, ///< in the outermost array
        Members, ///< in the array of an object
        Rest, ///< in an object, behind its array
        End,
    };

    Result<std::optional<RawRecord>> readObject(bool mayHaveMembers);
    Result<bool> readBytes(bool mayHaveMembers, qint64 line);
    Result<> readString(qint64 line);
    bool opensMembers();
    Result<> passRest();
    Result<> keep(int c, qint64 line);
    void forgetText();
    int skipSpace();
    Error unexpected(int c) const;
    Error truncated(qint64 line) const;

    std::unique_ptr<InputFile> m_input;
    State m_state = State::Begin;
    bool m_inList = false;
    bool m_needsComma = false;
    QByteArray m_text; // of the object being read
    qsizetype m_nameAt = 0; // of the last text directly in the object, for opensMembers()
    qsizetype m_nameEnd = 0;
    qint64 m_count = 0; // of records
    qint64 m_lastLine = 0; // where the last one began
    qint64 m_arrayLine = 0; // where their array began
    bool m_isRealm = false;
    bool m_mayBeRealm = false; // the object being read is called so
    bool m_passesOver = false; // it is too long for a record, but may still have members
};

} // namespace sallyport
