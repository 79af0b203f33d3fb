using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Scoring.Service.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class _002_AcrossArticles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Facts",
                schema: "scoring",
                columns: table => new
                {
                    ArticleId = table.Column<string>(type: "text", nullable: false),
                    ReportId = table.Column<string>(type: "text", nullable: false),
                    TextHash = table.Column<string>(type: "text", nullable: false),
                    Scheme = table.Column<string>(type: "text", nullable: false),
                    Story = table.Column<string>(type: "text", nullable: false),
                    Resemblance = table.Column<double>(type: "double precision", nullable: true),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    Week = table.Column<int>(type: "integer", nullable: false),
                    OutletKey = table.Column<string>(type: "text", nullable: false),
                    Outlet = table.Column<string>(type: "text", nullable: true),
                    SectionKey = table.Column<string>(type: "text", nullable: false),
                    Section = table.Column<string>(type: "text", nullable: true),
                    Score = table.Column<int>(type: "integer", nullable: true),
                    NeedsPerson = table.Column<int>(type: "integer", nullable: false),
                    Claims = table.Column<int>(type: "integer", nullable: false),
                    Lean = table.Column<double>(type: "double precision", nullable: false),
                    StockReasons = table.Column<int>(type: "integer", nullable: false),
                    SingleSource = table.Column<int>(type: "integer", nullable: false),
                    Failed = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facts", x => x.ArticleId);
                    table.ForeignKey(
                        name: "FK_Facts_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalSchema: "scoring",
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Signatures",
                schema: "scoring",
                columns: table => new
                {
                    TextHash = table.Column<string>(type: "text", nullable: false),
                    Scheme = table.Column<string>(type: "text", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Signatures", x => x.TextHash);
                    table.ForeignKey(
                        name: "FK_Signatures_Texts_TextHash",
                        column: x => x.TextHash,
                        principalSchema: "scoring",
                        principalTable: "Texts",
                        principalColumn: "Hash",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Bylines",
                schema: "scoring",
                columns: table => new
                {
                    ArticleId = table.Column<string>(type: "text", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bylines", x => new { x.ArticleId, x.Key });
                    table.ForeignKey(
                        name: "FK_Bylines_Facts_ArticleId",
                        column: x => x.ArticleId,
                        principalSchema: "scoring",
                        principalTable: "Facts",
                        principalColumn: "ArticleId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CopyBuckets",
                schema: "scoring",
                columns: table => new
                {
                    Bucket = table.Column<long>(type: "bigint", nullable: false),
                    ArticleId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CopyBuckets", x => new { x.Bucket, x.ArticleId });
                    table.ForeignKey(
                        name: "FK_CopyBuckets_Facts_ArticleId",
                        column: x => x.ArticleId,
                        principalSchema: "scoring",
                        principalTable: "Facts",
                        principalColumn: "ArticleId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rules",
                schema: "scoring",
                columns: table => new
                {
                    ArticleId = table.Column<string>(type: "text", nullable: false),
                    Rule = table.Column<string>(type: "text", nullable: false),
                    Fails = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rules", x => new { x.ArticleId, x.Rule });
                    table.ForeignKey(
                        name: "FK_Rules_Facts_ArticleId",
                        column: x => x.ArticleId,
                        principalSchema: "scoring",
                        principalTable: "Facts",
                        principalColumn: "ArticleId",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Bylines_Key",
                schema: "scoring",
                table: "Bylines",
                column: "Key");

            migrationBuilder.CreateIndex(
                name: "IX_CopyBuckets_ArticleId",
                schema: "scoring",
                table: "CopyBuckets",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Facts_At",
                schema: "scoring",
                table: "Facts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Story",
                schema: "scoring",
                table: "Facts",
                column: "Story");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Bylines",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "CopyBuckets",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "Rules",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "Signatures",
                schema: "scoring");

            migrationBuilder.DropTable(
                name: "Facts",
                schema: "scoring");
        }
    }
}
