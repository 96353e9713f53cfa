// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace sallyport {

/// Whether answers have the shape that the OpenAPI document promises: the part of JSON Schema that it uses, and no member more than it
/// names.
class SchemaCheck
{
public:
    explicit SchemaCheck(const QJsonObject &document);

    /// What is wrong with a body; empty: nothing.
    QString complaint(const QByteArray &body, const QJsonObject &schema) const;

private:
    QString complaint(const QJsonValue &value, const QJsonObject &schema, const QString &place) const;
    QString complaintOfObject(const QJsonObject &object, const QJsonObject &schema, const QString &place) const;

    const QJsonObject m_schemas;
};

} // namespace sallyport
