using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Scoring.Service.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class _001_Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "scoring");

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                schema: "scoring",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FriendlyName = table.Column<string>(type: "text", nullable: true),
                    Xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Runs",
                schema: "scoring",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    DueAt = table.Column<long>(type: "bigint", nullable: false),
                    StartedAt = table.Column<long>(type: "bigint", nullable: false),
                    RescoreUntil = table.Column<long>(type: "bigint", nullable: false),
                    FinishedAt = table.Column<long>(type: "bigint", nullable: true),
                    Digest = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Runs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Texts",
                schema: "scoring",
                columns: table => new
                {
                    Hash = table.Column<string>(type: "text", nullable: false),
                    WordsHash = table.Column<string>(type: "text", nullable: false),
                    Words = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Texts", x => x.Hash);
                });

            migrationBuilder.CreateTable(
                name: "Analyses",
                schema: "scoring",
                columns: table => new
                {
                    TextHash = table.Column<string>(type: "text", nullable: false),
                    Engine = table.Column<string>(type: "text", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Analyses", x => new { x.TextHash, x.Engine });
                    table.ForeignKey(
                        name: "FK_Analyses_Texts_TextHash",
                        column: x => x.TextHash,
                        principalSchema: "scoring",
                        principalTable: "Texts",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Articles",
                schema: "scoring",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    TextHash = table.Column<string>(type: "text", nullable: false),
                    TitleHash = table.Column<string>(type: "text", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: true),
                    Outlet = table.Column<string>(type: "text", nullable: true),
                    OutletKey = table.Column<string>(type: "text", nullable: false),
                    WordsHash = table.Column<string>(type: "text", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: true),
                    UrlKey = table.Column<string>(type: "text", nullable: true),
                    Bylines = table.Column<List<string>>(type: "text[]", nullable: false),
                    Section = table.Column<string>(type: "text", nullable: true),
                    ExternalId = table.Column<string>(type: "text", nullable: true),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: true),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Claim = table.Column<string>(type: "text", nullable: true),
                    ClaimedUntil = table.Column<long>(type: "bigint", nullable: true),
                    ReportId = table.Column<string>(type: "text", nullable: true),
                    NightId = table.Column<string>(type: "text", nullable: true),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Articles_Texts_TextHash",
                        column: x => x.TextHash,
                        principalSchema: "scoring",
                        principalTable: "Texts",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Articles_Texts_TitleHash",
                        column: x => x.TitleHash,
                        principalSchema: "scoring",
                        principalTable: "Texts",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reports",
                schema: "scoring",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    ArticleId = table.Column<string>(type: "text", nullable: false),
                    TextHash = table.Column<string>(type: "text", nullable: false),
                    Engine = table.Column<string>(type: "text", nullable: false),
                    Profile = table.Column<string>(type: "text", nullable: false),
                    ProfileVersion = table.Column<string>(type: "text", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false),
                    Score = table.Column<int>(type: "integer", nullable: true),
                    Band = table.Column<string>(type: "text", nullable: false),
                    Attributions = table.Column<int>(type: "integer", nullable: false),
                    Claims = table.Column<int>(type: "integer", nullable: false),
                    UnnamedShareOfAttributions = table.Column<double>(type: "double precision", nullable: true),
                    UnnamedShareOfClaims = table.Column<double>(type: "double precision", nullable: true),
                    ScoredAt = table.Column<long>(type: "bigint", nullable: false),
                    Milliseconds = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Reports_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalSchema: "scoring",
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RunItems",
                schema: "scoring",
                columns: table => new
                {
                    RunId = table.Column<string>(type: "text", nullable: false),
                    ArticleId = table.Column<string>(type: "text", nullable: false),
                    IsNew = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Chunk = table.Column<string>(type: "text", nullable: true),
                    ChunkUntil = table.Column<long>(type: "bigint", nullable: true),
                    Reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RunItems", x => new { x.RunId, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_RunItems_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalSchema: "scoring",
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RunItems_Runs_RunId",
                        column: x => x.RunId,
                        principalSchema: "scoring",
                        principalTable: "Runs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Submissions",
                schema: "scoring",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Url = table.Column<string>(type: "text", nullable: true),
                    Format = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Charset = table.Column<string>(type: "text", nullable: true),
                    Given = table.Column<string>(type: "text", nullable: true),
                    Key = table.Column<string>(type: "text", nullable: true),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: true),
                    Note = table.Column<string>(type: "text", nullable: true),
                    ArticleId = table.Column<string>(type: "text", nullable: true),
                    ReceivedAt = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Submissions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Submissions_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalSchema: "scoring",
                        principalTable: "Articles",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Originals",
                schema: "scoring",
                columns: table => new
                {
                    SubmissionId = table.Column<string>(type: "text", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Originals", x => x.SubmissionId);
                    table.ForeignKey(
                        name: "FK_Originals_Submissions_SubmissionId",
                        column: x => x.SubmissionId,
                        principalSchema: "scoring",
                        principalTable: "Submissions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_NightId",
                schema: "scoring",
                table: "Articles",
                column: "NightId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_OutletKey_ExternalId",
                schema: "scoring",
                table: "Articles",
                columns: new[] { "OutletKey", "ExternalId" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_ReportId",
                schema: "scoring",
                table: "Articles",
                column: "ReportId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_State_ChangedAt",
                schema: "scoring",
                table: "Articles",
                columns: new[] { "State", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_TextHash",
                schema: "scoring",
                table: "Articles",
                column: "TextHash");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_TitleHash",
                schema: "scoring",
                table: "Articles",
                column: "TitleHash");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_UrlKey",
                schema: "scoring",
                table: "Articles",
                column: "UrlKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_WordsHash_OutletKey",
                schema: "scoring",
                table: "Articles",
                columns: new[] { "WordsHash", "OutletKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_ArticleId_TextHash_Engine_Profile_ProfileVersion",
                schema: "scoring",
                table: "Reports",
                columns: new[] { "ArticleId", "TextHash", "Engine", "Profile", "ProfileVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Reports_Score",
                schema: "scoring",
                table: "Reports",
                column: "Score");

            migrationBuilder.CreateIndex(
                name: "IX_Reports_ScoredAt",
                schema: "scoring",
                table: "Reports",
                column: "ScoredAt");

            migrationBuilder.CreateIndex(
                name: "IX_RunItems_ArticleId",
                schema: "scoring",
                table: "RunItems",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_RunItems_RunId_State",
                schema: "scoring",
                table: "RunItems",
                columns: new[] { "RunId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Runs_Key",
                schema: "scoring",
                table: "Runs",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Runs_StartedAt",
                schema: "scoring",
                table: "Runs",
                column: "StartedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_ArticleId",
                schema: "scoring",
                table: "Submissions",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_Key",
                schema: "scoring",
                table: "Submissions",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Submissions_State_ChangedAt",
                schema: "scoring",
                table: "Submissions",
                columns: new[] { "State", "ChangedAt" });

            migrationBuilder.AddForeignKey(
                name: "FK_Articles_Reports_ReportId",
                schema: "scoring",
                table: "Articles",
                column: "ReportId",
                principalSchema: "scoring",
                principalTable: "Reports",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Articles_Texts_TextHash",
                schema: "scoring",
                table: "Articles");

            migrationBuilder.DropForeignKey(
                name: "FK_Articles_Texts_TitleHash",
                schema: "scoring",
                table: "Articles");

            migrationBuilder.DropForeignKey(
                name: "FK_Articles_Reports_ReportId",
                schema: "scoring",
                table: "Articles");

            migrationBuilder.DropTable(
                name: "Analyses",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "Originals",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "RunItems",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "Submissions",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "Runs",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "Texts",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "Reports",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "Articles",
                schema: "scoring");
        }
    }
}
