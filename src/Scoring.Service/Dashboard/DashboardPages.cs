using Hangfire;
using Hangfire.Dashboard;
using Scoring.Language;
using Scoring.Pages.Articles;
using Scoring.Pages.Compare;
using Scoring.Pages.Layout;
using Scoring.Pages.Method;
using Scoring.Pages.Reports;
using Scoring.Pages.Runs;
using Scoring.Pages.Submissions;
using Scoring.Service.Judgement;
using Scoring.Service.Nightly;
using Scoring.Service.Settings;
using Scoring.Service.Submissions;

namespace Scoring.Service.Dashboard;

/// <summary>
/// Our pages, menu items, styles and scripts in Hangfire's dashboard. Its registries belong to the process, so this is done once in it.
/// </summary>
internal static class DashboardPages
{
    private const string Id = "(?<Id>[0-9a-z]{20})";

    private static int _isDone;

    public static void Register()
    {
        if (Interlocked.Exchange(ref _isDone, 1) == 1) return;
        AddPages(DashboardRoutes.Routes);
        AddActions(DashboardRoutes.Routes);
        AddMenu();
        GlobalConfiguration.Configuration
            .UseDashboardMetric(Figures.Articles).UseDashboardMetric(Figures.Reports).UseDashboardMetric(Figures.Runs)
            .UseJobDetailsRenderer(10, JobPages.Render)
            .UseDashboardStylesheet(PageAssets.Assembly, PageAssets.Styles)
            .UseDashboardStylesheetDarkMode(PageAssets.Assembly, PageAssets.DarkStyles)
            .UseDashboardJavaScript(PageAssets.Assembly, PageAssets.ClaimsScript)
            .UseDashboardJavaScript(PageAssets.Assembly, PageAssets.LiveScript);
    }

    private static void AddPages(Hangfire.Dashboard.RouteCollection routes)
    {
        Show<ArticleList>(routes, "/articles", async request => new("Articles", await request.Get<ArticleQueries>().ListAsync(request)));
        Show<ArticlePage>(routes, $"/articles/{Id}", async request =>
            await request.Get<ArticleQueries>().OneAsync(request) is { } article ? new(article.Row.Title ?? "Article", article) : null);
        Show<SubmissionList>(routes, "/submissions", async request => new("Handed in", await request.Get<SubmissionQueries>().ListAsync(request)));
        Show<ReportList>(routes, "/reports", async request => new("Reports", await request.Get<ReportQueries>().ListAsync(request)));
        Show<ReportPage>(routes, $"/reports/{Id}", async request =>
            await request.Get<ReportQueries>().OneAsync(request) is { } found ? new(Headline.Of(found.Report.Article.Title, found.Report.Article.Text) ?? "Report", found) : null);
        routes.Add($"/reports/{Id}/json", new JsonFile(request => request.Get<ReportQueries>().JsonAsync(request.Id, request.Cancellation)));
        routes.Add($"/reports/{Id}/elsewhere", new JsonFile(request => request.Get<ReportQueries>().ElsewhereAsync(request.Id, request.Cancellation)));
        Show<ComparePage>(routes, "/compare", async request => new("Many articles", await request.Get<CompareQueries>().PageAsync(request)));
        Show<ComparedArticles>(routes, "/compare/articles", async request => new("Articles compared", await request.Get<CompareQueries>().ArticlesAsync(request)));
        routes.Add("/compare/json", new JsonFile(request => request.Get<CompareQueries>().JsonAsync(request)));
        routes.Add("/compare/csv", new CsvFile("articles.csv", request => request.Get<CompareQueries>().CsvAsync(request)));
        Show<RunList>(routes, "/runs", async request => new("Runs", await request.Get<RunQueries>().ListAsync(request)));
        Show<RunPage>(routes, $"/runs/{Id}", async request =>
            await request.Get<RunQueries>().OneAsync(request) is { } run ? new($"Run {run.Row.Name}", run) : null);
        Show<MethodPage>(routes, "/method", request => Task.FromResult<PageContent?>(new("How the score is made", new MethodView(
            request.Frame, request.Get<HouseProfile>().Current, request.Get<LanguagePipeline>().Version, request.Get<ScoringSettings>().Judgement.Profile))));
    }

    private static void AddActions(Hangfire.Dashboard.RouteCollection routes)
    {
        routes.Add("/hand-in/samples", new PageAction(request => request.Get<HandingIn>().SamplesAsync(request)));
        routes.Add("/hand-in/url", new PageAction((request, context) => request.Get<HandingIn>().UrlAsync(request, context)));
        routes.Add("/hand-in/text", new PageAction((request, context) => request.Get<HandingIn>().TextAsync(request, context)));
        routes.Add($"/articles/{Id}/again", new PageAction(async request =>
        {
            await request.Get<ArticleQueue>().TryAgainAsync(request.Id, request.Cancellation);
            return request.Links.Article(request.Id);
        }));
        routes.Add($"/submissions/{Id}/again", new PageAction(async request =>
        {
            await request.Get<SubmissionDoor>().TryAgainAsync(request.Id, request.Cancellation);
            return request.Links.Submissions;
        }));
        routes.Add("/runs/begin", new PageAction(async request =>
            request.Links.Run(await request.Get<Runs>().BeginByHandAsync(request.Cancellation))));
        routes.Add("/runs/rescore", new PageAction(async request =>
            request.Links.Run(await request.Get<Runs>().RescoreAllAsync(request.Cancellation))));
    }

    private static void AddMenu()
    {
        AddItem("Articles", "/articles", ["/articles", "/submissions"], Figures.Articles);
        AddItem("Reports", "/reports", ["/reports", "/method"], Figures.Reports);
        AddItem("Compare", "/compare", ["/compare"]);
        AddItem("Runs", "/runs", ["/runs"], Figures.Runs);
    }

    private static void AddItem(string text, string path, string[] active, DashboardMetric? metric = null) =>
        NavigationMenu.Items.Add(page => new MenuItem(text, page.Url.To(path))
        {
            Active = Array.Exists(active, start => page.RequestPath.StartsWith(start, StringComparison.OrdinalIgnoreCase)),
            Metric = metric,
        });

    private static void Show<T>(Hangfire.Dashboard.RouteCollection routes, string path, Func<PageRequest, Task<PageContent?>> load)
        where T : Microsoft.AspNetCore.Components.IComponent => routes.Add(path, new ComponentPage<T>(load));
}
