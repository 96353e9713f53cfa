// SPDX-License-Identifier: Apache-2.0
#include "app/composition/frontoptions.h"
#include "app/server/commands.h"
#include "app/server/console.h"
#include "app/server/settingflags.h"
#include "core/http/healthprobe.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sallyport {

namespace {

struct ServerHealth
{
    ExitCode code = ExitCode::Failed;
    QString status;
    QString detail;
};

ServerHealth judge(const Result<http::HealthProbe::Answer> &answer)
{
    if (!answer) {
        const bool unreachable = exitCodeOf(answer.error().code) == ExitCode::Unreachable;
        return {unreachable ? ExitCode::Unreachable : ExitCode::Failed,
                unreachable ? QStringLiteral("unreachable") : QStringLiteral("wrong"), answer.error().detail};
    }
    const QJsonObject body = QJsonDocument::fromJson(answer->body).object();
    if (answer->status == 200 && body.value(u"service").toString() == u"sallyport")
        return {ExitCode::Done, QStringLiteral("ready"), QStringLiteral("ready")};
    if (answer->status == 503)
        return {ExitCode::Failed, QStringLiteral("not_ready"), QStringLiteral("not ready: ") + body.value(u"detail").toString()};
    return {ExitCode::Failed, QStringLiteral("wrong"),
            QStringLiteral("GET /readyz was answered with %1, and not by a Sallyport that is ready").arg(answer->status)};
}

void tell(const ServerHealth &health, const QString &address, bool json)
{
    if (json)
        printJson(QJsonObject{
            {QStringLiteral("status"), health.status}, {QStringLiteral("address"), address}, {QStringLiteral("detail"), health.detail}});
    else if (health.code == ExitCode::Done)
        printLine(address + QStringLiteral(": ") + health.detail);
    else
        printMessage(QStringLiteral("sallyportd: %1: %2").arg(address, health.detail));
}

ExitCode ask(const SettingFlags &flags, const QString &timeoutText, bool json)
{
    std::chrono::milliseconds timeout{};
    if (auto read = readValue(timeoutText, timeout); !read)
        return fail({.code = ErrorCode::ConfigurationInvalid, .detail = QStringLiteral("--timeout: the value ") + read.error().detail});
    auto settings = flags.load();
    if (!settings)
        return fail(settings.error());
    auto addresses = listenAddresses(*settings);
    if (!addresses)
        return fail(addresses.error());
    const http::ListenAddress address = addresses->first();
    const auto *tcp = std::get_if<http::TcpAddress>(&address);
    if (tcp && tcp->port == 0)
        return fail(invalidSetting(*settings, "listen", QStringLiteral("nobody can know which free port was picked; name one")));

    ServerHealth health;
    http::HealthProbe probe(
        {.address = address, .hostName = settings->hosts.value(0), .certificateFile = tcp ? settings->tlsCert : QString()}, timeout,
        [&health](const Result<http::HealthProbe::Answer> &answer) {
            health = judge(answer);
            QCoreApplication::quit();
        });
    QCoreApplication::exec();
    tell(health, http::toText(address), json);
    return health.code;
}

} // namespace

void addHealthCommand(CLI::App &program, Command &chosen)
{
    CLI::App *command =
        program.add_subcommand("healthcheck", "Ask the server of the same settings whether it is ready: 0 yes, 1 no, 7 cannot be reached");
    const auto flags = std::make_shared<SettingFlags>(*command, SettingFlags::Which::Serving);
    const auto timeout = std::make_shared<std::string>("2s");
    const auto json = std::make_shared<bool>(false);
    command->add_option("--timeout", *timeout, "How long to wait for the answer [2s]")->type_name("TIME");
    command->add_flag("--json", *json, "Print JSON");
    command->callback([=, &chosen] { chosen = [=] { return ask(*flags, QString::fromStdString(*timeout), *json); }; });
}

} // namespace sallyport
