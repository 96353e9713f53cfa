// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace sallyport {

/// The fields of one record, whatever the system calls them: names are compared by their letters and digits alone, so that
/// `last_login`, `lastLogin` and `Last Login` are one.
///
/// A field that is null, or an empty text, counts as not there. Every function takes the names a field may have, the best first. A value
/// of the wrong kind is ErrorCode::ValidationFailed with a sentence that names the field and never repeats the value.
class Fields
{
public:
    /// The names a field may have.
    class Names
    {
    public:
        static constexpr size_t most = 12;

        Names(std::initializer_list<QLatin1StringView> names) : m_size(names.size())
        {
            Q_ASSERT(m_size <= most);
            std::ranges::copy(names, m_names.begin());
        }
        template<size_t size>
        requires(size <= most) Names(const std::array<QLatin1StringView, size> &names) : m_size(size)
        {
            std::ranges::copy(names, m_names.begin());
        }
        const QLatin1StringView *begin() const { return m_names.data(); }
        const QLatin1StringView *end() const { return m_names.data() + m_size; }

    private:
        std::array<QLatin1StringView, most> m_names;
        size_t m_size;
    };

    static Fields of(const QJsonObject &object);
    static QString normalizedName(QStringView name);

    void add(const QString &name, const QJsonValue &value) { addNormalized(normalizedName(name), value, name); }
    /// `shown`: as it was named, for messages.
    void addNormalized(const QString &name, const QJsonValue &value, const QString &shown) { m_fields.append({name, value, shown}); }

    bool has(const Names &names) const { return find(names) != nullptr; }
    /// A number is read as the text it would be.
    Result<std::optional<QString>> text(const Names &names) const;
    /// true, false, 1, 0, yes, no, t, f.
    Result<std::optional<bool>> flag(const Names &names) const;
    /// ISO 8601 with or without zone (UTC then), Unix seconds or milliseconds, or MongoDB's `{"$date": …}`.
    Result<std::optional<Timestamp>> time(const Names &names) const;
    /// An object, or a text that holds one; empty when there is none.
    QJsonObject object(const Names &names) const;
    QJsonArray array(const Names &names) const;

    /// As they were named, for messages.
    QStringList names() const;

private:
    struct Field
    {
        QString name;
        QJsonValue value;
        QString shown;
    };
    const Field *find(const Names &names) const;

    QList<Field> m_fields;
};

} // namespace sallyport
