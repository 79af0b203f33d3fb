using System.ComponentModel.DataAnnotations;

namespace Scoring.Service.Settings;

internal enum StorageKind
{
    /// <summary>One process: a SQLite file in the data folder, jobs in memory.</summary>
    Sqlite,

    /// <summary>One or more nodes: the application's data and the jobs in one PostgreSQL database.</summary>
    PostgreSql,
}

/// <summary>Where articles, reports and jobs are kept.</summary>
internal sealed class StorageSettings : IValidatableObject
{
    public StorageKind Kind { get; set; } = StorageKind.Sqlite;

    /// <summary>Folder for the database file, the inbox and the nights' files; relative to the folder that holds <c>config</c>.</summary>
    [Required]
    public string Folder { get; set; } = "data";

    /// <summary>For PostgreSQL alone: an Npgsql connection string.</summary>
    public string? ConnectionString { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Kind == StorageKind.PostgreSql && string.IsNullOrWhiteSpace(ConnectionString))
            yield return new("is needed when Storage:Kind is PostgreSql, like \"Host=db;Database=scoring;Username=scoring\"", [nameof(ConnectionString)]);
    }
}
