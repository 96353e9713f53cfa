// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/options.h"

#include "app/desktop/manners/sallyportlink.h"

#include <QCommandLineParser>
#include <QDir>

#include <algorithm>

namespace sallyport {

namespace {

Error invalid(const QString &detail)
{
    return {.code = ErrorCode::ConfigurationInvalid, .detail = detail};
}

/// Becomes part of file names.
bool isProfileName(const QString &name)
{
    return name.size() <= 40 && std::ranges::all_of(name, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
           });
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    const QCommandLineOption server(QStringLiteral("server"), QStringLiteral("Sign in to this server."), QStringLiteral("URL"));
    const QCommandLineOption embedded(QStringLiteral("embedded"), QStringLiteral("Use the server inside this program."));
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), QStringLiteral("Where the server inside this program keeps its data."),
                                     QStringLiteral("DIR"));
    const QCommandLineOption profile(QStringLiteral("profile"), QStringLiteral("Use separate windows, servers and keychain entries."),
                                     QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("lang"), QStringLiteral("The language of the windows, such as de or pt-BR."),
                                      QStringLiteral("xx"));
    const QCommandLineOption reset(QStringLiteral("reset-window"), QStringLiteral("Open the windows where they opened first."));
    const QCommandLineOption exportKey(
        QStringLiteral("export-master-key"),
        QStringLiteral("Write the key of the server inside this program, which the keychain has, to a file that only you can read."),
        QStringLiteral("FILE"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Sign in, look after your account, administer users."));
    parser.addOptions({server, embedded, dataDir, profile, language, reset, exportKey});
    parser.addPositionalArgument(QStringLiteral("link"), QStringLiteral("A link such as sallyport://sign-in?server=auth.example.org"),
                                 QStringLiteral("[link]"));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments))
        return invalid(parser.errorText());
    if (parser.isSet(version))
        parser.showVersion();
    if (parser.isSet(help))
        parser.showHelp();

    const QStringList given = parser.positionalArguments();
    if (given.size() > 1 || (given.size() == 1 && !SallyportLink::isLink(given.first())))
        return invalid(QStringLiteral("There is no argument '%1'").arg(given.last()));
    if (parser.isSet(server) && parser.isSet(embedded))
        return invalid(QStringLiteral("Only one of --server and --embedded can be used"));
    if (!isProfileName(parser.value(profile)))
        return invalid(QStringLiteral("A profile's name has letters, digits, - and _ only"));

    Options options;
    options.link = given.value(0);
    options.profile = parser.value(profile);
    options.resetWindow = parser.isSet(reset);
    if (parser.isSet(exportKey))
        options.masterKeyFile = QDir::current().absoluteFilePath(parser.value(exportKey));
    if (parser.isSet(dataDir))
        options.dataDirectory = QDir(parser.value(dataDir)).absolutePath();
    if (parser.isSet(language))
        options.locale = QLocale(parser.value(language).replace(u'-', u'_'));
    if (parser.isSet(embedded) || (parser.isSet(dataDir) && !parser.isSet(server)))
        options.server = Options::Server::Embedded;
    if (parser.isSet(server)) {
        auto address = ServerAddress::fromText(parser.value(server));
        if (!address)
            return invalid(QStringLiteral("--server: ") + address.error().detail);
        options.server = Options::Server::Remote;
        options.remote = *address;
    }
    return options;
}

} // namespace sallyport
